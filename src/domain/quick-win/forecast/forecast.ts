import { reaches } from '../../threshold';
import { addDays, daysBetween, type IsoDate } from '../../time/calendar';
import {
  type Days,
  type Percent,
  type PercentagePoints,
  percent,
  percentagePoints,
} from '../../units';
import type { Milestone, QuickWin, QuickWinReport } from '../quickWin';
import { SCHEDULE_RULE, type ScheduleRule } from '../schedule';

/** The pace is that of the last reports, at most so many: older months say little of the coming ones. */
export const PACE_REPORTS = 3;

const DAYS_PER_MONTH = 365.25 / 12;
/** A finish further away than this is none. */
const FARTHEST_DAYS = 3653;

/** How fast the work goes, from the first to the last of the reports that are counted. */
export type WorkPace = {
  /** Percentage points of the work in a month of 30.4 days; negative when reports were corrected down. */
  perMonth: PercentagePoints;
  from: QuickWinReport;
  to: QuickWinReport;
};

/** `null` with fewer than two reports. `course`: one version of each, oldest first. */
export function workPace(course: readonly QuickWinReport[]): WorkPace | null {
  const counted = course.slice(-PACE_REPORTS);
  const [from, to] = [counted[0], counted.at(-1)];
  if (from === undefined || to === undefined || from.date === to.date) return null;
  const perDay = (to.physicalActual - from.physicalActual) / daysBetween(from.date, to.date);
  return { perMonth: percentagePoints(perDay * DAYS_PER_MONTH), from, to };
}

/** Work done by a day if the pace stays as it is; between 0 and 100. */
export function workExpected({ perMonth, to }: WorkPace, day: IsoDate): Percent {
  const gained = (perMonth / DAYS_PER_MONTH) * daysBetween(to.date, day);
  return percent(Math.min(100, Math.max(0, to.physicalActual + gained)));
}

type Unknown = { kind: 'unknown'; reason: 'no-report' | 'one-report' };

export type Finish =
  | Unknown
  /** All work is reported done. */
  | { kind: 'reached' }
  /** `daysAfterEnd` is negative when it ends early. */
  | { kind: 'expected'; day: IsoDate; daysAfterEnd: Days }
  /** No progress, or so little that it would take more than ten years. */
  | { kind: 'standstill' };

/** When all work is done if the pace stays as it is. Our own rule; a forecast it is not. */
export function finishAt(
  { end }: Pick<QuickWin, 'end'>,
  course: readonly QuickWinReport[],
): Finish {
  const latest = course.at(-1);
  if (latest !== undefined && reaches(latest.physicalActual, 100)) return { kind: 'reached' };
  const pace = workPace(course);
  if (pace === null) return unknown(latest);
  const day = dayReached(pace, 100);
  return day === null
    ? { kind: 'standstill' }
    : { kind: 'expected', day, daysAfterEnd: daysBetween(end, day) };
}

export type MilestoneOutlook =
  | { kind: 'unknown'; reason: 'no-report' | 'one-report' | 'no-planned-work' }
  | { kind: 'on-course'; expected: Percent; needed: Percent }
  /** `reachedOn`: the day that the pace brings the work needed; `null` when it never does. */
  | { kind: 'likely-missed'; expected: Percent; needed: Percent; reachedOn: IsoDate | null };

/**
 * Whether a milestone that is not done will be missed: on its day, at the present pace, the work
 * would be further behind what the plan then has than the schedule rule allows. Our own rule.
 */
export function milestoneOutlook(
  { due, plannedWork }: Pick<Milestone, 'due' | 'plannedWork'>,
  course: readonly QuickWinReport[],
  { atRiskBelow }: Pick<ScheduleRule, 'atRiskBelow'> = SCHEDULE_RULE,
): MilestoneOutlook {
  if (plannedWork === null) return { kind: 'unknown', reason: 'no-planned-work' };
  const pace = workPace(course);
  if (pace === null) return unknown(course.at(-1));
  const expected = workExpected(pace, due);
  const outlook = { expected, needed: plannedWork };
  return reaches(expected - plannedWork, atRiskBelow)
    ? { kind: 'on-course', ...outlook }
    : { kind: 'likely-missed', ...outlook, reachedOn: dayReached(pace, plannedWork) };
}

const unknown = (latest: QuickWinReport | undefined): Unknown => ({
  kind: 'unknown',
  reason: latest === undefined ? 'no-report' : 'one-report',
});

function dayReached({ perMonth, to }: WorkPace, work: number): IsoDate | null {
  const days = Math.ceil((work - to.physicalActual) / (perMonth / DAYS_PER_MONTH));
  return perMonth > 0 && days <= FARTHEST_DAYS ? addDays(to.date, Math.max(0, days)) : null;
}
