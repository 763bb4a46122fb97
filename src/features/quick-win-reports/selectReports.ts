import {
  isSilent,
  type ReportedEntry,
  reportLedger,
  type SilentEntry,
} from '@/domain/quick-win/record/reportLedger';
import type { ReportRecord } from '@/domain/quick-win/record/reportRecord';
import { type Schedule, scheduleOf } from '@/domain/quick-win/schedule';

/** One report with the status it gave the quick win when it was published. */
export type ReportRow = ReportedEntry & { schedule: Schedule };

export type ReportsModel = {
  quickWin: string;
  /** Newest first. */
  rows: (ReportRow | SilentEntry)[];
  reports: ReportRow[];
  silent: number;
  late: number;
  revised: number;
};

export function selectReports(record: ReportRecord): ReportsModel {
  const { start } = record.plan;
  const rows = reportLedger(record).map((entry) => {
    if (isSilent(entry)) return entry;
    const { report } = entry;
    return { ...entry, schedule: scheduleOf({ start, report, on: report.publishedAt }) };
  });
  const reports = rows.flatMap((row) => (row.kind === 'reported' ? [row] : []));
  return {
    quickWin: record.plan.id,
    rows,
    reports,
    silent: rows.length - reports.length,
    late: reports.filter(({ daysLate }) => daysLate > 0).length,
    revised: reports.filter(({ earlier }) => earlier.length > 0).length,
  };
}
