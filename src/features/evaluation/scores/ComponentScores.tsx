import { ChartFigure } from '@/charts/ChartFigure';
import { ScoreAxis } from '@/charts/scores/ScoreAxis';
import { scoreScale } from '@/charts/scores/scoreScale';
import type { ScoredEvaluation } from '@/domain/assessment/evaluation-years/scoredEvaluation';
import { componentsSummary, lowestWords, stageYear } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { ComponentRow } from './ComponentRow';
import styles from './ComponentScores.module.css';
import { componentTable } from './componentTable';

/** The components on the full scale with their weights, against the evaluation before. */
export function ComponentScores({ scored }: { scored: ScoredEvaluation }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { evaluation, components, lowest, since } = scored;
  const year = stageYear(evaluation.year, evaluation.stage, i18n);
  if (lowest.length === 0)
    return <Note tone="empty">{t('evaluation.noComponents', { year })}</Note>;
  const scale = scoreScale(evaluation.scheme);
  return (
    <ChartFigure
      title={lowestWords(lowest, evaluation, i18n)}
      subtitle={t('evaluation.components', { min: scale.min, max: scale.max })}
      summary={componentsSummary(evaluation, since, i18n)}
      table={componentTable(scored, i18n)}
      tableLabel={t('panel.showTable')}
    >
      <div className={styles.scores}>
        <div className={styles.axis}>
          <ScoreAxis scale={scale} />
        </div>
        <ul>
          {components.map((component) => (
            <ComponentRow key={component.code} component={component} scale={scale} since={since} />
          ))}
        </ul>
      </div>
    </ChartFigure>
  );
}
