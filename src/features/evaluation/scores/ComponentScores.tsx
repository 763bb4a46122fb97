import { AxisLabels } from '@/charts/bars/AxisLabels';
import { ChartFigure } from '@/charts/ChartFigure';
import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import type { EvaluationModel } from '../selectEvaluation';
import { ComponentRow } from './ComponentRow';
import styles from './ComponentScores.module.css';
import { componentTable } from './componentTable';

/** The components on the full scale with their weights, against the evaluation before. */
export function ComponentScores({ model }: { model: EvaluationModel }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { evaluation, components, lowest } = model;
  const { scaleMin, scaleMax } = evaluation.scheme;
  const { year } = evaluation;
  if (lowest === null || lowest.current === null)
    return <Note tone="empty">{t('evaluation.noComponents', { year })}</Note>;
  const ticks = wholeScores(scaleMin, scaleMax);
  const since = yearBefore(model);
  return (
    <ChartFigure
      title={t('evaluation.lowest', {
        name: say(lowest.name),
        score: format.number(lowest.current, SCORE_DECIMALS),
        max: format.number(scaleMax, SCORE_DECIMALS),
      })}
      subtitle={t('evaluation.components', { min: scaleMin, max: scaleMax })}
      summary={
        since === null
          ? t('evaluation.summaryAlone', { year })
          : t('evaluation.summary', { year, since })
      }
      table={componentTable(model, since, i18n)}
      tableLabel={t('panel.showTable')}
    >
      <div className={styles.scores}>
        <div className={styles.axis}>
          <AxisLabels
            min={scaleMin}
            max={scaleMax}
            ticks={ticks.map((at) => ({ at, text: format.number(at, 0) }))}
          />
        </div>
        <ul>
          {components.map((component) => (
            <ComponentRow
              key={component.code}
              component={component}
              scale={{ min: scaleMin, max: scaleMax, ticks }}
              since={since}
            />
          ))}
        </ul>
      </div>
    </ChartFigure>
  );
}

/** Year of the hollow circles; `null` when no component may be compared. */
const yearBefore = ({ comparison, components }: EvaluationModel): number | null =>
  comparison.kind === 'same-scheme' && components.some(({ previous }) => previous !== null)
    ? comparison.since
    : null;

const wholeScores = (min: number, max: number): number[] =>
  Array.from({ length: Math.floor(max - min) + 1 }, (_, at) => min + at);
