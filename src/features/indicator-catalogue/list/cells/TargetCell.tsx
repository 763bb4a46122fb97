import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import styles from '../CatalogueTable.module.css';

/** The target of the figure's own period; else that of its year, named as such. */
export function TargetCell({ condition }: { condition: IndicatorCondition }) {
  const { t, format } = useI18n();
  const { indicator, target, yearTarget, freshness } = condition;
  const shown = target ?? yearTarget;
  if (shown === null || freshness.kind === 'late') return <span className={styles.reason}>–</span>;
  return (
    <>
      {/* On a phone no column head stands above it. */}
      <span className={styles.label} aria-hidden="true">
        {t('history.target')}{' '}
      </span>
      {format.target(shown.value, indicator)}
      {target === null && (
        <small>{t('catalogue.yearTarget', { year: format.periodShort(shown.period) })}</small>
      )}
    </>
  );
}
