import { growsWithSize } from '@/domain/district/districtStandingForm';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { DownloadMenu } from '@/ui/download/DownloadMenu';
import { Finding, Provenance } from '@/ui/Prose';
import { comparisonTable } from './comparisonTable';
import { comparisonFinding } from './comparisonWords';
import { LeftOutList } from './LeftOutList';
import styles from './RegencyComparison.module.css';
import { RegencyTable } from './RegencyTable';
import type { ComparisonModel } from './selectComparison';

export function RegencyComparisonView({ model }: { model: ComparisonModel }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { rows, leftOut, absent, awaited, indicator, own, period, newest } = model;
  const isOwnCompared = rows.some(({ code }) => code === own.code);
  const isComplete = awaited.length === 0;
  return (
    <>
      {isComplete ? (
        <Finding>{comparisonFinding(model, i18n)}</Finding>
      ) : (
        <p className={styles.note} role="status">
          {t('compare.loading', { names: awaited.join(', ') })}
        </p>
      )}
      {growsWithSize(indicator) && rows.length > 1 && (
        <p className={styles.note}>{t('compare.sizeNote')}</p>
      )}
      {isComplete && newest !== null && newest !== period && (
        <p className={styles.note}>
          {t('compare.notNewest', { name: own.name, newest: format.period(newest) })}
        </p>
      )}
      {isOwnCompared && <RegencyTable model={model} />}
      {leftOut.length + absent.length > 0 && <LeftOutList model={model} />}
      <p className={styles.note}>{t('compare.rule', { name: own.name })}</p>
      {isOwnCompared && (
        <Provenance
          parts={[
            period && format.period(period),
            ...provenanceWords(
              rows.map(({ observation }) => observation),
              i18n,
            ),
          ]}
        />
      )}
      {isOwnCompared && isComplete && (
        <DownloadMenu
          title={comparisonFinding(model, i18n)}
          table={() => comparisonTable(model, i18n)}
        />
      )}
    </>
  );
}
