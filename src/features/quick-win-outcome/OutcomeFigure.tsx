import { BulletBar } from '@/charts/bars/BulletBar';
import { barAxis } from '@/charts/bars/barAxis';
import { useI18n } from '@/i18n/I18n';
import styles from './QuickWinOutcome.module.css';
import type { OutcomeModel } from './selectOutcome';

type OutcomeFigureProps = { model: Extract<OutcomeModel, { kind: 'measured' }> };

/** The newest figure with its period and status, and the target of the quick win as a line. */
export function OutcomeFigure({ model }: OutcomeFigureProps) {
  const { t, say, format } = useI18n();
  const { condition, latest, target } = model;
  const { unit, decimals, direction, name } = condition.indicator;
  const write = (value: number) => format.value(value, unit, decimals);
  const sign = direction === 'lower-is-better' ? '≤ ' : '';
  return (
    <>
      <p className={styles.figure}>
        <b>{write(latest.value)}</b>
        <span>
          {[
            format.period(latest.period),
            ...(latest.status === 'final' ? [] : [t(`figure.${latest.status}`)]),
          ].join(', ')}
        </span>
        <span className={styles.target}>{t('figure.target', { value: sign + write(target) })}</span>
      </p>
      <BulletBar
        value={latest.value}
        target={target}
        {...barAxis([latest.value, target])}
        tone="data"
        label={t('quickWinRecord.outcome.bar', {
          name: say(name),
          value: write(latest.value),
          target: sign + write(target),
        })}
      />
    </>
  );
}
