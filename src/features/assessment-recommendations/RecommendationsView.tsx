import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { stageYear } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { adviceSources } from './adviceSources';
import { RecommendationRow } from './RecommendationRow';
import styles from './Recommendations.module.css';
import { recommendationsTable } from './recommendationsTable';
import type { RecommendationsModel } from './selectRecommendations';

type RecommendationsViewProps = {
  model: RecommendationsModel | null;
  agencies: AgencyNames;
  on: IsoDate;
};

export function RecommendationsView({ model, agencies, on }: RecommendationsViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (model === null)
    return <Note tone="empty">{t('evaluation.empty', { date: format.date(on) })}</Note>;
  const { evaluation, recommendations, open, before } = model;
  const { year } = evaluation;
  const all = recommendations.length;
  return (
    <div className={styles.panel}>
      {all === 0 ? (
        <Note tone="empty">
          {t('assessment.advice.empty', { year: stageYear(year, evaluation.stage, i18n) })}
        </Note>
      ) : (
        <Finding>{t('assessment.advice.finding', { year, open, all })}</Finding>
      )}
      {all > 0 && (
        <>
          <h3>{t('assessment.advice.recommendations', { year })}</h3>
          <ol className={styles.list}>
            {recommendations.map((entry) => (
              <RecommendationRow key={entry.key} entry={entry} agencies={agencies} />
            ))}
          </ol>
        </>
      )}
      {before !== null && (
        <>
          <h3>
            {t('assessment.advice.before', {
              year: before.evaluation.year,
              done: before.done,
              all: before.entries.length,
            })}
          </h3>
          <ol className={styles.list}>
            {before.entries.map((entry) => (
              <RecommendationRow
                key={entry.key}
                entry={entry}
                agencies={agencies}
                repeatedIn={entry.isRepeated ? year : null}
              />
            ))}
          </ol>
        </>
      )}
      {all + (before?.entries.length ?? 0) > 0 && (
        <TableDisclosure
          label={t('panel.showTable')}
          table={() => recommendationsTable(model, agencies, i18n)}
        />
      )}
      <Provenance parts={adviceSources(model, i18n)} />
    </div>
  );
}
