import { ChartFigure } from '@/charts/ChartFigure';
import { ScoreAxis } from '@/charts/scores/ScoreAxis';
import { scoreScale } from '@/charts/scores/scoreScale';
import type { IsoDate } from '@/domain/time/calendar';
import { stageYear } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Provenance } from '@/ui/Prose';
import styles from './AssessmentDimensions.module.css';
import { DimensionScoreRow } from './DimensionScoreRow';
import { dimensionsTable } from './dimensionsTable';
import { dimensionsTitle } from './dimensionsTitle';
import type { AssessmentDimensionsModel } from './selectAssessmentDimensions';

type AssessmentDimensionsViewProps = { model: AssessmentDimensionsModel | null; on: IsoDate };

export function AssessmentDimensionsView({ model, on }: AssessmentDimensionsViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (model === null)
    return <Note tone="empty">{t('evaluation.empty', { date: format.date(on) })}</Note>;
  const { evaluation, scores, since } = model;
  const written = (of: number) => stageYear(of, evaluation.stage, i18n);
  const year = written(evaluation.year);
  if (scores.length === 0)
    return (
      <>
        <Note tone="empty">{t('assessment.dimensions.empty', { year })}</Note>
        <Provenance parts={provenanceWords([evaluation], i18n)} />
      </>
    );
  const scale = scoreScale(evaluation.scheme);
  return (
    <div className={styles.panel}>
      <ChartFigure
        title={dimensionsTitle(model, i18n)}
        subtitle={t('assessment.dimensions.subtitle', { year, min: scale.min, max: scale.max })}
        summary={[
          since === null
            ? ''
            : `${t('assessment.dimensions.since', { year, since: written(since) })} `,
          t('assessment.dimensions.notAveraged'),
        ].join('')}
        table={dimensionsTable(model, i18n)}
        tableLabel={t('panel.showTable')}
      >
        <div className={styles.axis}>
          <ScoreAxis scale={scale} />
        </div>
        <ul className={styles.scores}>
          {scores.map((score) => (
            <DimensionScoreRow key={score.code} score={score} since={since} scale={scale} />
          ))}
        </ul>
      </ChartFigure>
      <Provenance parts={provenanceWords([evaluation], i18n)} />
    </div>
  );
}
