import type { AttentionItem } from '@/domain/attention/attention';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import styles from '../Attention.module.css';

/** The value with its unit, its target or plan, and its period. */
export function ItemFigure({ item }: { item: AttentionItem }) {
  const { t, format } = useI18n();
  if (item.kind !== 'behind-schedule') return <IndicatorFigure condition={item.condition} />;
  const { report } = item.condition;
  if (report === null) return null;
  return (
    <p className={styles.figure}>
      <b>{format.percent(report.physicalActual)}</b>
      <span className={styles.target}>
        {t('figure.plan', { value: format.percent(report.physicalPlan) })}
      </span>
      <small>{t('attention.physical', { date: format.dateShort(report.date) })}</small>
    </p>
  );
}

function IndicatorFigure({ condition }: { condition: IndicatorCondition }) {
  const { t, format } = useI18n();
  const { indicator, latest, target, freshness } = condition;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const isLate = freshness.kind === 'late';
  return (
    <p className={styles.figure}>
      {latest === null || isLate ? (
        <b className={styles.missing}>{t('figure.missing')}</b>
      ) : (
        <b>{write(latest.value)}</b>
      )}
      {target !== null && !isLate && (
        <span className={styles.target}>
          {t('figure.target', { value: format.target(target.value, indicator) })}
        </span>
      )}
      {latest !== null && (
        <small>
          {isLate
            ? t('attention.lastKnown', {
                value: write(latest.value),
                period: format.periodShort(latest.period),
              })
            : [
                format.periodShort(latest.period),
                ...(latest.status === 'final' ? [] : [t(`figure.${latest.status}`)]),
              ].join(', ')}
        </small>
      )}
    </p>
  );
}
