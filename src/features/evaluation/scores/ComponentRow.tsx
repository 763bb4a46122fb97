import { DotPair } from '@/charts/bars/DotPair';
import type { ComponentScore } from '@/domain/assessment/evaluationYearsComponents';
import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import styles from './ComponentScores.module.css';

type ComponentRowProps = {
  component: ComponentScore;
  scale: { min: number; max: number; ticks: number[] };
  /** Year of the hollow circle. */
  since: number | null;
};

/** One component: weight, both years on the scale, score and difference. */
export function ComponentRow({ component, scale, since }: ComponentRowProps) {
  const { t, say, format } = useI18n();
  const { current, previous, difference, weight } = component;
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
      <b>{write(current)}</b>
      <small className={styles.difference}>
        {difference !== null && format.signed(difference, SCORE_DECIMALS)}
      </small>
    </li>
  );
}
