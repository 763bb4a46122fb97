import { ScoreAxis } from '@/charts/scores/ScoreAxis';
import { ScoreCells } from '@/charts/scores/ScoreCells';
import { scoreScale } from '@/charts/scores/scoreScale';
import type { ScoredEvaluation } from '@/domain/assessment/evaluation-years/scoredEvaluation';
import { stageYear, weightText } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import { FittingRows } from '@/ui/wall/fitting/FittingRows';
import { SceneNote } from '@/ui/wall/SceneParts';
import { useSceneRoom } from '@/ui/wall/sceneRoom';
import { cutComponents } from './cutComponents';
import styles from './EvaluationBoard.module.css';

/** In wall units: a scale beside its name would be too short to read. */
const NARROW_UNDER = 30;

type BoardScoresProps = { scored: ScoredEvaluation; isTightRoom: boolean };

/** The components with their weights, both years on the full scale. */
export function BoardScores({ scored, isTightRoom }: BoardScoresProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const row = `${styles.row} ${useSceneRoom().width < NARROW_UNDER ? styles.narrow : ''}`;
  const { evaluation, components, lowest, since } = scored;
  if (lowest.length === 0) {
    const year = stageYear(evaluation.year, evaluation.stage, i18n);
    return <p className={styles.remark}>{t('evaluation.noComponents', { year })}</p>;
  }
  const scale = scoreScale(evaluation.scheme);
  return (
    <>
      <div className={row}>
        <small>
          {since !== null && t('wall.evaluation.years', { year: evaluation.year, since })}
        </small>
        <div>
          <ScoreAxis scale={scale} />
        </div>
      </div>
      <FittingRows total={components.length}>
        {(count) => (
          <>
            <ul>
              {cutComponents(components, count).map(({ code, name, weight, ...score }) => (
                <li key={code} data-row className={`${row} ${isTightRoom ? '' : styles.airy}`}>
                  <span>
                    {say(name)}{' '}
                    <small>{t('evaluation.weight', { weight: weightText(weight, i18n) })}</small>
                  </span>
                  <ScoreCells name={say(name)} score={score} scale={scale} since={since} />
                </li>
              ))}
            </ul>
            {components.length > count && (
              <SceneNote>
                {t('wall.evaluation.better', { count: components.length - count })}
              </SceneNote>
            )}
          </>
        )}
      </FittingRows>
    </>
  );
}
