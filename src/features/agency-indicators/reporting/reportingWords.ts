import type { ReportingCell } from '@/domain/agency/reporting/reportingCell';
import type { ReportingRow } from '@/domain/agency/reporting/reportingMatrix';
import type { I18n } from '@/i18n/I18n';

export const rowName = (row: ReportingRow, { t, say }: I18n): string =>
  row.kind === 'indicator'
    ? say(row.indicator.name)
    : t('agency.reporting.report', { name: say(row.quickWin.name) });

/** A cell in words: its period, when it was entered, and by when it was due. */
export function cellWords(
  cell: Exclude<ReportingCell, { state: 'unscheduled' }>,
  { t, format }: I18n,
): string {
  return t(`agency.reporting.cell.${cell.state}`, {
    period: format.periodShort(cell.period),
    ...('due' in cell ? { due: format.dateShort(cell.due) } : {}),
    ...('enteredAt' in cell ? { entered: format.dateShort(cell.enteredAt) } : {}),
    ...('daysLate' in cell ? { days: format.days(cell.daysLate) } : {}),
  });
}
