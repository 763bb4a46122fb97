import { BulletBar } from '@/charts/bars/BulletBar';
import { barAxis } from '@/charts/bars/barAxis';
import { useI18n } from '@/i18n/I18n';
import { type MeasuredOutcome, monthsSoFar, targetsSentence } from './outcomeFinding';
import styles from './QuickWinOutcome.module.css';

/** The newest figure with its period and status, and the target of the quick win as a line. */
export function OutcomeFigure({ model }: { model: MeasuredOutcome }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { condition, latest, outcome } = model;
  const { unit, decimals, name } = condition.indicator;
  const value = format.value(latest.value, unit, decimals);
  const target = i18n.format.target(outcome.target, condition.indicator);
  const targets = targetsSentence(model, i18n);
  return (
    <>
      <p className={styles.figure}>
        <b>{value}</b>
        <span>
          {[
            ...(condition.isCumulative
              ? [monthsSoFar(latest.period, i18n), t('quickWinRecord.outcome.cumulative')]
              : [format.period(latest.period)]),
            ...(latest.status === 'final' ? [] : [t(`figure.${latest.status}`)]),
          ].join(', ')}
        </span>
        <span className={styles.target}>{t('figure.target', { value: target })}</span>
      </p>
      <BulletBar
        value={latest.value}
        target={outcome.target}
        {...barAxis([latest.value, outcome.target])}
        tone="data"
        label={t('quickWinRecord.outcome.bar', { name: say(name), value, target })}
      />
      {targets !== null && <p className={styles.caveat}>{targets}</p>}
    </>
  );
}
