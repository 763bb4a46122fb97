import { SCORE_DECIMALS, stageYear } from '@/i18n/evaluationWords';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import type { AssessmentDimensionsModel } from './selectAssessmentDimensions';

/** The scores of both years; nothing below them, as they have no mean. */
export function dimensionsTable(
  { evaluation, scores, since }: AssessmentDimensionsModel,
  i18n: I18n,
): DataTableModel {
  const { t, format } = i18n;
  const head = (year: number | null) =>
    year === null ? '' : stageYear(year, evaluation.stage, i18n);
  const write = (value: number | null) =>
    value === null ? t('figure.missing') : format.number(value, SCORE_DECIMALS);
  const compared = <T>(...cells: T[]): T[] => (since === null ? [] : cells);
  return {
    caption: t('assessment.dimensions.title'),
    name: `evaluasi-dimensi-${evaluation.year}`,
    note: provenanceWords([evaluation], i18n).join(' · '),
    columns: [
      { key: 'dimension', label: t('quickWin.column.dimension') },
      { key: 'current', label: head(evaluation.year), numeric: true },
      ...compared(
        { key: 'previous', label: head(since), numeric: true },
        { key: 'difference', label: t('evaluation.difference'), numeric: true },
      ),
    ],
    rows: scores.map(({ code, current, previous, difference }) => ({
      key: code,
      cells: [
        t(`dimension.${code}`),
        write(current),
        ...compared(
          write(previous),
          difference === null ? '–' : format.signed(difference, SCORE_DECIMALS),
        ),
      ],
      values: [t(`dimension.${code}`), current, ...compared(previous, difference)],
    })),
  };
}
