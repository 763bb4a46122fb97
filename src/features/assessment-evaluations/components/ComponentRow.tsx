import { DotPair } from '@/charts/bars/DotPair';
import type { ComponentScore } from '@/domain/assessment/evaluationYearsComponents';
import { CHECK_DECIMALS, SCORE_DECIMALS } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import styles from './EvaluationComponents.module.css';

type ComponentRowProps = {
  component: ComponentScore;
  scale: { min: number; max: number; ticks: number[] };
  /** Year of the hollow circle. */
  since: number | null;
};

/** One component: weight, both years on the scale, score, contribution and difference. */
export function ComponentRow({ component, scale, since }: ComponentRowProps) {
  const { t, say, format } = useI18n();
  const { current, previous, difference, weight, contribution } = component;
  const name = say(component.name);
  const write = (value: number | null) =>
    value === null ? t('figure.missing') : format.number(value, SCORE_DECIMALS);
  return (
    <li className={styles.row}>
      <span>
        {name} <small>{t('evaluation.weight', { weight: format.percent(weight, 0) })}</small>
      </span>
      <DotPair
        {...scale}
        previous={previous}
        current={current}
        label={
          since === null || previous === null
            ? t('evaluation.single', { name, current: write(current) })
            : t('evaluation.pair', {
                name,
                since,
                current: write(current),
                previous: write(previous),
              })
        }
      />
      <b>{current === null ? '–' : write(current)}</b>
      <span className={styles.quiet}>
        {contribution !== null && format.number(contribution, CHECK_DECIMALS)}
      </span>
      <span className={styles.quiet}>
        {difference !== null && format.signed(difference, SCORE_DECIMALS)}
      </span>
    </li>
  );
}
