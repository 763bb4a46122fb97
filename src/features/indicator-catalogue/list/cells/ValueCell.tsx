import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import styles from '../CatalogueTable.module.css';

/** The newest figure with unit, period and marks; of a late indicator the last one known. */
export function ValueCell({ condition }: { condition: IndicatorCondition }) {
  const { t, format } = useI18n();
  const { indicator, latest, latestMissing, freshness } = condition;
  if (latest === null) return <>{t('figure.missing')}</>;
  const isOld = freshness.kind === 'late' || latestMissing !== null;
  const period = format.periodShort(latest.period);
  const notes = [
    isOld ? t('catalogue.lastKnown', { period }) : period,
    ...(latest.status === 'final' ? [] : [t(`figure.${latest.status}`)]),
    ...(latest.source.simulated ? [t('catalogue.simulated')] : []),
  ];
  return (
    <>
      <b className={isOld ? styles.old : undefined}>
        {format.value(latest.value, indicator.unit, indicator.decimals)}
      </b>{' '}
      <small>{notes.join(' · ')}</small>
    </>
  );
}
