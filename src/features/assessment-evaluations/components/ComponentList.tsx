import { ChartFigure } from '@/charts/ChartFigure';
import { ScoreAxis } from '@/charts/scores/ScoreAxis';
import { scoreScale } from '@/charts/scores/scoreScale';
import type { ScoredEvaluation } from '@/domain/assessment/evaluation-years/scoredEvaluation';
import { CHECK_DECIMALS, checkWords, componentsSummary, lowestWords } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import { ComponentRow } from './ComponentRow';
import { componentsTable } from './componentsTable';
import styles from './EvaluationComponents.module.css';

/** Each component on the full scale with its weight and what it brings to the total. */
export function ComponentList({ scored }: { scored: ScoredEvaluation }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { evaluation, components, lowest, check, since } = scored;
  const scale = scoreScale(evaluation.scheme);
  return (
    <ChartFigure
      title={lowestWords(lowest, evaluation, i18n)}
      subtitle={t('assessment.components.subtitle', { min: scale.min, max: scale.max })}
      summary={componentsSummary(evaluation, since, i18n)}
      table={componentsTable(scored, i18n)}
      tableLabel={t('panel.showTable')}
    >
      <div className={styles.components}>
        <div className={styles.heads} aria-hidden="true">
          <ScoreAxis scale={scale} />
          <span>{t('assessment.components.contribution')}</span>
          {since !== null && <span>{t('assessment.components.since', { since })}</span>}
        </div>
        <ul>
          {components.map((component) => (
            <ComponentRow key={component.code} component={component} scale={scale} since={since} />
          ))}
        </ul>
        {check !== null && (
          <p className={styles.sum}>
            <span>{t('assessment.components.sum')}</span>
            <b>{format.number(check.recomputed, CHECK_DECIMALS)}</b>
          </p>
        )}
        {check !== null && (
          <p className={styles.check}>{checkWords(evaluation.total, check, i18n)}</p>
        )}
      </div>
    </ChartFigure>
  );
}
