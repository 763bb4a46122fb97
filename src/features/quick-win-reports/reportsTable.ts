import type { EvidencedReport } from '@/domain/quick-win/quickWinReport';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';
import { evidenceWords } from './reportWords';
import type { ReportRow, ReportsModel } from './selectReports';

const NONE = '–';
const FIGURES = ['actual', 'plan', 'deviation'] as const;

/** Every version of every report, replaced ones too, and the months without one. */
export function reportsTable(
  { quickWin, rows }: ReportsModel,
  note: string,
  i18n: I18n,
): DataTableModel {
  const { t, format } = i18n;
  const label = (key: 'day' | 'entered' | 'by' | 'published' | 'status' | 'evidence') => ({
    key,
    label: t(`quickWinRecord.reports.${key}`),
  });
  return {
    name: `${quickWin}-laporan`,
    caption: t('quickWinRecord.reports'),
    columns: [
      label('day'),
      label('entered'),
      label('by'),
      label('published'),
      ...FIGURES.map((key) => ({
        key,
        label: t(`quickWinRecord.reports.${key}`),
        numeric: true,
      })),
      label('status'),
      label('evidence'),
    ],
    rows: rows.flatMap((row): DataTableRow[] => {
      if (row.kind === 'reported') return versionRows(row, i18n);
      const { month } = row;
      const blank = [null, null, null, null, null, null, t('schedule.unreported'), null];
      const cells = [format.periodShort(month), ...blank.map((value) => value ?? NONE)];
      return [{ key: month, cells, values: [month, ...blank] }];
    }),
    note,
  };
}

function versionRows(row: ReportRow, i18n: I18n): DataTableRow[] {
  const latest = versionRow(row.report, row, i18n);
  return [latest, ...row.earlier.map((version) => versionRow(version, null, i18n)).reverse()];
}

/** `row` is `null` for a version that was replaced: it gives no status any more. */
function versionRow(report: EvidencedReport, row: ReportRow | null, i18n: I18n): DataTableRow {
  const { t, say, format } = i18n;
  const { date, enteredAt, publishedAt, physicalActual, physicalPlan, evidence } = report;
  const deviation = physicalActual - physicalPlan;
  const status =
    row === null ? t('quickWinRecord.reports.replaced') : t(`schedule.${row.schedule.status}`);
  return {
    key: `${date} ${publishedAt}`,
    cells: [
      format.dateShort(date),
      format.dateShort(enteredAt),
      say(report.enteredBy),
      format.dateShort(publishedAt),
      format.number(physicalActual, 1),
      format.number(physicalPlan, 1),
      format.signed(deviation, 1),
      status,
      evidenceWords({ report }, i18n),
    ],
    values: [
      date,
      enteredAt,
      say(report.enteredBy),
      publishedAt,
      physicalActual,
      physicalPlan,
      deviation,
      status,
      evidence.length,
    ],
  };
}
