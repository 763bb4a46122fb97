import { ScoreCells } from '@/charts/scores/ScoreCells';
import type { ScoreScale } from '@/charts/scores/scoreScale';
import type { ComponentScore } from '@/domain/assessment/evaluation-years/componentScores';
import { CHECK_DECIMALS, weightText } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import styles from './EvaluationComponents.module.css';

type ComponentRowProps = {
  component: ComponentScore;
  scale: ScoreScale;
  /** Year of the hollow circle. */
  since: number | null;
};

/** One component: weight, both years on the scale, score, contribution and difference. */
export function ComponentRow({ component, scale, since }: ComponentRowProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { weight, contribution } = component;
  const name = say(component.name);
  return (
    <li className={styles.row}>
      <span>
        {name} <small>{t('evaluation.weight', { weight: weightText(weight, i18n) })}</small>
      </span>
      <ScoreCells name={name} score={component} scale={scale} since={since}>
        <span className={styles.contribution}>
          {contribution !== null && format.number(contribution, CHECK_DECIMALS)}
        </span>
      </ScoreCells>
    </li>
  );
}
