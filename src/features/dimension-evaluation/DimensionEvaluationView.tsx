import { ScoreAxis } from '@/charts/scores/ScoreAxis';
import { scoreScale } from '@/charts/scores/scoreScale';
import type { DimensionCode } from '@/domain/dimension/dimension';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './DimensionEvaluation.module.css';
import { EditionRow } from './EditionRow';
import { scoresTable } from './scoresTable';
import { scoreFinding } from './scoreWords';
import type { DimensionScoresModel } from './selectDimensionScores';

type DimensionEvaluationViewProps = {
  model: DimensionScoresModel | null;
  code: DimensionCode;
  on: IsoDate;
};

export function DimensionEvaluationView({ model, code, on }: DimensionEvaluationViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (model === null)
    return <Note tone="empty">{t('dimension.evaluation.empty', { date: format.date(on) })}</Note>;
  const { editions, latest, comparison } = model;
  const scale = scoreScale(latest.evaluation.scheme);
  return (
    <>
      <Finding>{scoreFinding(model, i18n)}</Finding>
      <div className={styles.axis}>
        <ScoreAxis scale={scale} />
      </div>
      <ul>
        {editions.map((edition) => (
          <EditionRow
            key={`${edition.evaluation.year} ${edition.evaluation.stage}`}
            edition={edition}
            scale={scale}
          />
        ))}
      </ul>
      <p className={styles.how}>
        {t('dimension.evaluation.how', { min: scale.min, max: scale.max })}
        {comparison?.difference === null &&
          ` ${t('dimension.evaluation.otherScheme', { since: comparison.since })}`}
      </p>
      <TableDisclosure
        label={t('panel.showTable')}
        table={() => scoresTable(editions, code, i18n)}
      />
      <Provenance parts={provenanceWords([latest.evaluation], i18n)} />
    </>
  );
}
