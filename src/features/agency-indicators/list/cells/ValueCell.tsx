import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import styles from '../AgencyIndicators.module.css';

/** The newest figure with its period; of one that is late the last one known, named as such. */
export function ValueCell({ condition }: { condition: IndicatorCondition }) {
  const { t, format } = useI18n();
  const { indicator, latest, latestMissing, freshness } = condition;
  if (latest === null) return <span className={styles.reason}>{t('figure.missing')}</span>;
  const isOld = freshness.kind === 'late' || latestMissing !== null;
  const period = format.periodShort(latest.period);
  const notes = [
    isOld ? t('agency.indicators.lastKnown', { period }) : period,
    ...(latest.status === 'final' ? [] : [t(`figure.${latest.status}`)]),
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
