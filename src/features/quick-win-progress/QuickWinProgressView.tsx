import { useRef } from 'react';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { scheduleRule } from '@/i18n/scheduleRule';
import { sourceWords } from '@/i18n/sourceWords';
import { NameLink } from '@/ui/address/NameLink';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './QuickWinProgress.module.css';
import { quickWinTable } from './quickWinTable';
import { quickWinFinding, restSentence } from './quickWinWords';
import { QuickWinRow } from './row/QuickWinRow';
import type { QuickWinProgressModel } from './selectQuickWinProgress';

type QuickWinProgressViewProps = { model: QuickWinProgressModel; agencies: AgencyNames };

export function QuickWinProgressView({ model, agencies }: QuickWinProgressViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const drawing = useRef<HTMLOListElement>(null);
  const { on, shown, total, rest, newestReport, sources } = model;
  if (total === 0)
    return <Note tone="empty">{t('quickWin.empty', { date: format.date(on) })}</Note>;
  return (
    <div className={styles.panel}>
      <Finding>{quickWinFinding(model, i18n)}</Finding>
      <p className={styles.note}>{t('quickWin.axis')}</p>
      <ol ref={drawing} className={styles.list}>
        {shown.map((condition) => (
          <QuickWinRow
            key={condition.quickWin.id}
            condition={condition}
            agencies={agencies}
            on={on}
          />
        ))}
      </ol>
      {rest.length > 0 && <p className={styles.rest}>{restSentence(model, i18n)}</p>}
      <TableDisclosure
        label={t('panel.showTable')}
        title={quickWinFinding(model, i18n)}
        subtitle={t('quickWin.axis')}
        table={() => quickWinTable(model, agencies, i18n)}
        drawing={drawing}
      />
      <p className={styles.note}>{scheduleRule(model.rules, i18n)}</p>
      <NameLink to={{ page: 'quickWins' }}>{t('quickWin.openPage')}</NameLink>
      <Provenance
        parts={[
          ...sourceWords(sources, i18n),
          newestReport && t('quickWin.position', { date: format.date(newestReport) }),
        ]}
      />
    </div>
  );
}
