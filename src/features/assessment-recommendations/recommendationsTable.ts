import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';
import type { Recommendation, RecommendationsModel } from './selectRecommendations';

/** The recommendations of both years with owner, follow-up and state. */
export function recommendationsTable(
  { evaluation, recommendations, before }: RecommendationsModel,
  agencies: AgencyNames,
  i18n: I18n,
): DataTableModel {
  const { t, say } = i18n;
  const rowOf = (
    year: number,
    { text, agency, followUp, isDone }: Recommendation,
  ): DataTableRow => {
    const owner = agencies.get(agency)?.shortName ?? agency;
    const state = t(isDone ? 'assessment.advice.done' : 'assessment.advice.open');
    const done = followUp === null ? null : say(followUp);
    return {
      key: `${year} ${text.id}`,
      cells: [String(year), say(text), owner, done ?? t('account.empty'), state],
      values: [year, say(text), owner, done, state],
    };
  };
  return {
    caption: t('assessment.advice.title'),
    name: `rekomendasi-${evaluation.year}`,
    note: provenanceWords([evaluation], i18n).join(' · '),
    columns: [
      { key: 'year', label: t('assessment.years.year') },
      { key: 'text', label: t('assessment.advice.recommendation') },
      { key: 'owner', label: t('account.responsible') },
      { key: 'followUp', label: t('account.followUp') },
      { key: 'state', label: t('assessment.advice.state') },
    ],
    rows: [
      ...recommendations.map((entry) => rowOf(evaluation.year, entry)),
      ...(before?.entries ?? []).map((entry) => rowOf(before?.year ?? evaluation.year, entry)),
    ],
  };
}
