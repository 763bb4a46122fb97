import { compareCodes } from '../../order';
import { versionsOf } from '../../time/asOf';
import { addDays, daysBetween, type IsoDate } from '../../time/calendar';
import { type Period, periodAt, periodEnd, shiftPeriod } from '../../time/period';
import { type Days, days } from '../../units';
import type { EvidencedReport } from '../quickWinReport';
import { REPORT_RHYTHM } from '../reportFreshness';
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

/**
 * Reports and the months that lack one, newest first. A month is owed from the start of the quick
 * win until its result is accepted, by the rhythm of `reportFreshness`.
 */
export function reportLedger(known: KnownQuickWin): LedgerEntry[] {
  const reported = known.course.map((report): ReportedEntry => {
    const all = versionsOf(known.reportVersions, ({ date }) => date, report.date, known.on);
    const first = all[0] ?? report;
    const late = daysBetween(dueOf(monthOf(report)), first.enteredAt);
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

const monthOf = ({ date }: EvidencedReport): Period => periodAt('monthly', date);

const dueOf = (month: Period): IsoDate => addDays(periodEnd(month), REPORT_RHYTHM.expectedLag);

const dayOf = (entry: LedgerEntry): IsoDate =>
  isSilent(entry) ? periodEnd(entry.month) : entry.report.date;

function silentMonths({ plan, course, on }: KnownQuickWin): SilentEntry[] {
  const reported = new Set(course.map(monthOf));
  const acceptance = course.find(({ accepted }) => accepted)?.date ?? on;
  const silent: SilentEntry[] = [];
  for (let month = periodAt('monthly', plan.start); ; month = shiftPeriod(month, 1)) {
    const due = dueOf(month);
    if (due >= on || periodEnd(month) > acceptance) return silent;
    if (!reported.has(month))
      silent.push({ kind: 'silent', month, due, daysLate: daysBetween(due, on) });
  }
}
