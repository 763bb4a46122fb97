import { compareCodes } from '../../order';
import { versionsOf } from '../../time/asOf';
import { daysBetween, type IsoDate } from '../../time/calendar';
import { type Period, periodEnd } from '../../time/period';
import { type Days, days } from '../../units';
import type { EvidencedReport } from '../quickWinReport';
import { missingMonths, reportDue, reportMonth } from '../reportFreshness';
import type { KnownQuickWin } from './knownQuickWin';

export type ReportedEntry = {
  kind: 'reported';
  report: EvidencedReport;
  /** What had been published of it before, oldest first. */
  earlier: EvidencedReport[];
  /** By how much the first version was entered after its month was due; 0 in time. */
  daysLate: Days;
};

/** A month that is past its due day and has no report. */
export type SilentEntry = { kind: 'silent'; month: Period; due: IsoDate; daysLate: Days };

export type LedgerEntry = ReportedEntry | SilentEntry;

/** Reports and the months that lack one, newest first. */
export function reportLedger(known: KnownQuickWin): LedgerEntry[] {
  const { reports } = known.condition.rules;
  const reported = known.course.map((report): ReportedEntry => {
    const all = versionsOf(known.reportVersions, ({ date }) => date, report.date, known.on);
    const first = all[0] ?? report;
    const late = daysBetween(reportDue(reportMonth(report), reports), first.enteredAt);
    return {
      kind: 'reported',
      report,
      earlier: all.filter((version) => version !== report),
      daysLate: days(Math.max(0, late)),
    };
  });
  return [...reported, ...silentMonths(known)].sort((a, b) => compareCodes(dayOf(b), dayOf(a)));
}

export const isSilent = (entry: LedgerEntry): entry is SilentEntry => entry.kind === 'silent';

const dayOf = (entry: LedgerEntry): IsoDate =>
  isSilent(entry) ? periodEnd(entry.month) : entry.report.date;

const silentMonths = ({ condition, on }: KnownQuickWin): SilentEntry[] =>
  missingMonths(condition, on).map((month) => {
    const due = reportDue(month, condition.rules.reports);
    return { kind: 'silent', month, due, daysLate: daysBetween(due, on) };
  });
