import type { ScoredEvaluation } from '@/domain/assessment/evaluation-years/scoredEvaluation';
import { CHECK_DECIMALS, SCORE_DECIMALS, stageYear, weightText } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';

/** The component scores with weight and contribution, the same figures as the drawing. */
export function componentsTable(
  { evaluation, components, since }: ScoredEvaluation,
  i18n: I18n,
): DataTableModel {
  const { t, say, format } = i18n;
  const head = (year: number | null) =>
    year === null ? '' : stageYear(year, evaluation.stage, i18n);
  const write = (value: number | null, decimals = SCORE_DECIMALS) =>
    value === null ? t('figure.missing') : format.number(value, decimals);
  const signed = (value: number | null) =>
    value === null ? '–' : format.signed(value, SCORE_DECIMALS);
  const compared = <T>(cell: T): T[] => (since === null ? [] : [cell]);
  return {
    caption: say(evaluation.scheme.name),
    name: `evaluasi-${evaluation.year}`,
    note: provenanceWords([evaluation], i18n).join(' · '),
    columns: [
      { key: 'component', label: t('evaluation.component') },
      { key: 'weight', label: t('evaluation.weightColumn'), numeric: true },
      ...compared({ key: 'previous', label: head(since), numeric: true }),
      { key: 'current', label: head(evaluation.year), numeric: true },
      { key: 'contribution', label: t('assessment.components.contribution'), numeric: true },
      ...compared({ key: 'difference', label: t('evaluation.difference'), numeric: true }),
    ],
    rows: components.map(({ code, name, weight, current, previous, difference, contribution }) => ({
      key: code,
      cells: [
        say(name),
        weightText(weight, i18n),
        ...compared(write(previous)),
        write(current),
        write(contribution, CHECK_DECIMALS),
        ...compared(signed(difference)),
      ],
      values: [
        say(name),
        weight,
        ...compared(previous),
        current,
        contribution,
        ...compared(difference),
      ],
    })),
  };
}
