import { ScoreCells } from '@/charts/scores/ScoreCells';
import type { ScoreScale } from '@/charts/scores/scoreScale';
import type { ComponentScore } from '@/domain/assessment/evaluation-years/componentScores';
import { weightText } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import styles from './ComponentScores.module.css';

type ComponentRowProps = {
  component: ComponentScore;
  scale: ScoreScale;
  /** Year of the hollow circle. */
  since: number | null;
};

/** One component: weight, both years on the scale, score and difference. */
export function ComponentRow({ component, scale, since }: ComponentRowProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const name = say(component.name);
  return (
    <li className={styles.row}>
      <span>
        {name}{' '}
        <small>{t('evaluation.weight', { weight: weightText(component.weight, i18n) })}</small>
      </span>
      <ScoreCells name={name} score={component} scale={scale} since={since} />
    </li>
  );
}
