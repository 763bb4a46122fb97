import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import styles from './IndicatorItem.module.css';

/** The value with its unit, target, period and status; an old value is said to be the last known. */
export function ItemFigure({ condition }: { condition: IndicatorCondition }) {
  const { t, format } = useI18n();
  const { indicator, latest, target } = condition;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  if (latest === null) return <p className={styles.figure}>{t('dimension.missing.never')}</p>;
  const period = format.periodShort(latest.period);
  const status = latest.status === 'final' ? '' : `, ${t(`figure.${latest.status}`)}`;
  if (isWithoutData(condition))
    return (
      <p className={styles.figure}>
        {t('dimension.missing.lastKnown', { value: write(latest.value), period }) + status}
      </p>
    );
  return (
    <p className={styles.figure}>
      <b>{write(latest.value)}</b>{' '}
      {target !== null && (
        <span className={styles.target}>
          {t('figure.target', { value: format.target(target.value, indicator) })}
        </span>
      )}{' '}
      <span>{period + status}</span>
    </p>
  );
}
