import type { ScoredEvaluation } from '@/domain/assessment/evaluation-years/scoredEvaluation';
import { SCORE_DECIMALS, stageYear, weightText } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';

/** The component scores as a table, the same figures as the drawing. */
export function componentTable(
  { evaluation, components, since }: ScoredEvaluation,
  i18n: I18n,
): DataTableModel {
  const { t, say, format } = i18n;
  const { year, stage } = evaluation;
  const write = (value: number | null) =>
    value === null ? t('figure.missing') : format.number(value, SCORE_DECIMALS);
  const isCompared = since !== null;
  return {
    caption: say(evaluation.scheme.name),
    name: `evaluasi-${year}`,
    note: [
      ...sourceWords([evaluation.source], { t }),
      t('provenance.published', { date: format.date(evaluation.publishedAt) }),
    ].join(' · '),
    columns: [
      { key: 'component', label: t('evaluation.component') },
      { key: 'weight', label: t('evaluation.weightColumn'), numeric: true },
      ...(isCompared
        ? [{ key: 'previous', label: stageYear(since, stage, i18n), numeric: true }]
        : []),
      { key: 'current', label: stageYear(year, stage, i18n), numeric: true },
      ...(isCompared
        ? [{ key: 'difference', label: t('evaluation.difference'), numeric: true }]
        : []),
    ],
    rows: components.map(({ code, name, weight, current, previous, difference }) => ({
      key: code,
      cells: [
        say(name),
        weightText(weight, i18n),
        ...(isCompared ? [write(previous)] : []),
        write(current),
        ...(isCompared
          ? [difference === null ? '–' : format.signed(difference, SCORE_DECIMALS)]
          : []),
      ],
      values: [
        say(name),
        weight,
        ...(isCompared ? [previous] : []),
        current,
        ...(isCompared ? [difference] : []),
      ],
    })),
  };
}
