import { AxisLabels } from '@/charts/bars/AxisLabels';
import { ChartFigure } from '@/charts/ChartFigure';
import { CHECK_DECIMALS, checkWords, SCORE_DECIMALS } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import { ComponentRow } from './ComponentRow';
import { componentsTable } from './componentsTable';
import styles from './EvaluationComponents.module.css';
import type { EvaluationComponentsModel } from './selectEvaluationComponents';

/** Each component on the full scale with its weight and what it brings to the total. */
export function ComponentList({ model }: { model: EvaluationComponentsModel }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { evaluation, components, check, since } = model;
  const { scaleMin: min, scaleMax: max } = evaluation.scheme;
  const { year } = evaluation;
  const ticks = Array.from({ length: Math.floor(max - min) + 1 }, (_, at) => min + at);
  return (
    <ChartFigure
      title={lowestTitle(model, i18n)}
      subtitle={t('assessment.components.subtitle', { min, max })}
      summary={
        since === null
          ? t('evaluation.summaryAlone', { year })
          : t('evaluation.summary', { year, since })
      }
      table={componentsTable(model, i18n)}
      tableLabel={t('panel.showTable')}
    >
      <div className={styles.components}>
        <div className={styles.heads} aria-hidden="true">
          <AxisLabels
            min={min}
            max={max}
            ticks={ticks.map((at) => ({ at, text: format.number(at, 0) }))}
          />
          <span>{t('assessment.components.contribution')}</span>
          {since !== null && <span>{t('assessment.components.since', { since })}</span>}
        </div>
        <ul>
          {components.map((component) => (
            <ComponentRow
              key={component.code}
              component={component}
              scale={{ min, max, ticks }}
              since={since}
            />
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

function lowestTitle(
  { lowest, evaluation }: EvaluationComponentsModel,
  { t, say, format }: ReturnType<typeof useI18n>,
): string {
  if (lowest === null || lowest.current === null) return t('assessment.components.title');
  return t('evaluation.lowest', {
    name: say(lowest.name),
    score: format.number(lowest.current, SCORE_DECIMALS),
    max: format.number(evaluation.scheme.scaleMax, SCORE_DECIMALS),
  });
}
