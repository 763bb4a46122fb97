import type { KnownQuickWin } from '@/domain/quick-win/record/knownQuickWin';
import {
  isSilent,
  type ReportedEntry,
  reportLedger,
  type SilentEntry,
} from '@/domain/quick-win/record/reportLedger';
import { type Schedule, scheduleOf } from '@/domain/quick-win/schedule';
import type { OwnRules } from '@/domain/rules/ownRules';

/** One report with the status it gave the quick win when it was published. */
export type ReportRow = ReportedEntry & { schedule: Schedule };

export type ReportsModel = {
  quickWin: string;
  rules: OwnRules;
  /** Newest first. */
  rows: (ReportRow | SilentEntry)[];
  reports: ReportRow[];
  silent: number;
  late: number;
  revised: number;
};

export function selectReports(known: KnownQuickWin): ReportsModel {
  const { start } = known.plan;
  const { rules } = known.condition;
  const rows = reportLedger(known).map((entry) => {
    if (isSilent(entry)) return entry;
    const { report } = entry;
    return {
      ...entry,
      schedule: scheduleOf({ start, report, on: report.publishedAt }, rules.schedule),
    };
  });
  const reports = rows.flatMap((row) => (row.kind === 'reported' ? [row] : []));
  return {
    quickWin: known.plan.id,
    rules,
    rows,
    reports,
    silent: rows.length - reports.length,
    late: reports.filter(({ daysLate }) => daysLate > 0).length,
    revised: reports.filter(({ earlier }) => earlier.length > 0).length,
  };
}
