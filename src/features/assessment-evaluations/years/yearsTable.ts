import { bandIn } from '@/domain/assessment/evaluation';
import type { EvaluationYear } from '@/domain/assessment/evaluation-years/evaluationYears';
import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';
import type { EvaluationYearsModel } from './selectEvaluationYears';

/** Every year with its edition, rank, letter and source. */
export function yearsTable({ years }: EvaluationYearsModel, i18n: I18n): DataTableModel {
  const { t } = i18n;
  return {
    caption: t('assessment.years.title'),
    name: 'evaluasi-nasional',
    note: provenanceWords(
      years.map(({ result }) => result),
      i18n,
    ).join(' · '),
    columns: [
      { key: 'year', label: t('assessment.years.year') },
      { key: 'stage', label: t('assessment.years.stage') },
      { key: 'total', label: t('assessment.years.total'), numeric: true },
      { key: 'category', label: t('assessment.years.category') },
      { key: 'first', label: t('assessment.years.firstStage'), numeric: true },
      { key: 'change', label: t('evaluation.difference'), numeric: true },
      { key: 'rank', label: t('assessment.years.rank'), numeric: true },
      { key: 'of', label: t('assessment.years.ranked'), numeric: true },
      { key: 'scheme', label: t('assessment.years.edition') },
      { key: 'letter', label: t('assessment.years.letter') },
      { key: 'source', label: t('assessment.years.source') },
    ],
    rows: years.map((entry) => rowOf(entry, i18n)),
  };
}

function rowOf(entry: EvaluationYear, { t, say, format }: I18n): DataTableRow {
  const { year, result, firstStage, comparison } = entry;
  const { stage, scheme, total, rank, letter, source } = result;
  const score = (value: number | null) =>
    value === null ? '–' : format.number(value, SCORE_DECIMALS);
  const change = comparison.kind === 'same-scheme' ? comparison.difference : null;
  const from = source.name + (source.simulated ? ` (${t('provenance.simulated')})` : '');
  const first = firstStage?.total ?? null;
  const band = bandIn(scheme, total);
  const category = band === null ? null : say(band.label);
  const [position, of] = [rank?.position ?? null, rank?.of ?? null];
  return {
    key: String(year),
    cells: [
      String(year),
      stage,
      score(total),
      category ?? '–',
      score(first),
      change === null ? '–' : format.signed(change, SCORE_DECIMALS),
      String(position ?? '–'),
      String(of ?? '–'),
      say(scheme.name),
      letter ?? '–',
      from,
    ],
    values: [
      year,
      stage,
      total,
      category,
      first,
      change,
      position,
      of,
      say(scheme.name),
      letter,
      from,
    ],
  };
}
