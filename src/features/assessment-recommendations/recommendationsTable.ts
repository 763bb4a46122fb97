import type { Evaluation } from '@/domain/assessment/evaluation';
import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';
import { adviceSources } from './adviceSources';
import type { ListedRecommendation, RecommendationsModel } from './selectRecommendations';

/** The recommendations of both years with owner, follow-up, state and the source of their year. */
export function recommendationsTable(
  model: RecommendationsModel,
  agencies: AgencyNames,
  i18n: I18n,
): DataTableModel {
  const { t } = i18n;
  const { evaluation, recommendations, before } = model;
  return {
    caption: t('assessment.advice.title'),
    name: `rekomendasi-${evaluation.year}`,
    note: adviceSources(model, i18n).join(' · '),
    columns: [
      { key: 'year', label: t('assessment.years.year') },
      { key: 'text', label: t('assessment.advice.recommendation') },
      { key: 'owner', label: t('account.responsible') },
      { key: 'followUp', label: t('account.followUp') },
      { key: 'state', label: t('assessment.advice.state') },
      { key: 'source', label: t('assessment.years.source') },
    ],
    rows: [
      ...rowsOf(evaluation, recommendations, agencies, i18n),
      ...(before === null ? [] : rowsOf(before.evaluation, before.entries, agencies, i18n)),
    ],
  };
}

const rowsOf = (
  { year, source }: Evaluation,
  entries: readonly ListedRecommendation[],
  agencies: AgencyNames,
  { t, say }: I18n,
): DataTableRow[] =>
  entries.map(({ key, text, agency, followUp, isDone }) => {
    const owner = agencies.get(agency)?.shortName ?? agency;
    const state = t(isDone ? 'assessment.advice.done' : 'assessment.advice.open');
    const done = followUp === null ? null : say(followUp);
    const from = source.name + (source.simulated ? ` (${t('provenance.simulated')})` : '');
    return {
      key,
      cells: [String(year), say(text), owner, done ?? t('account.empty'), state, from],
      values: [year, say(text), owner, done, state, from],
    };
  });
