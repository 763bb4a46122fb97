import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { PAPERS, type Paper } from '@/ui/print/paper';
import styles from './HearingPrint.module.css';
import { usePrinting } from './wait/usePrinting';

type HearingPrintViewProps = {
  /** What the paper would lack now, by name. */
  missing: readonly string[];
  paper: Paper;
  onPaper: (paper: Paper) => void;
};

/** The button waits for what is missing and says so; paper printed without it says what it lacks. */
export function HearingPrintView({ missing, paper, onPaper }: HearingPrintViewProps) {
  const { t } = useI18n();
  const { isAsked, print } = usePrinting(missing.length === 0);
  const parts = missing.join(', ');
  return (
    <>
      <div className={styles.controls} data-screen-only="">
        <SelectField
          label={t('hearing.print.paper')}
          value={paper}
          groups={[
            {
              label: '',
              choices: PAPERS.map((value) => ({ value, label: t(`hearing.print.paper.${value}`) })),
            },
          ]}
          onChange={(value) => onPaper(PAPERS.find((one) => one === value) ?? 'a4')}
        />
        <Button onClick={print}>{t(isAsked ? 'hearing.print.now' : 'hearing.print.print')}</Button>
        <p className={styles.hint} role="status">
          {isAsked && parts !== ''
            ? t('hearing.print.waiting', { parts })
            : t('hearing.print.hint')}
        </p>
      </div>
      {parts !== '' && (
        <p className={styles.incomplete}>{t('hearing.print.incomplete', { parts })}</p>
      )}
    </>
  );
}
