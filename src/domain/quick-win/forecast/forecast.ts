import { reaches } from '../../threshold';
import { addDays, daysBetween, type IsoDate } from '../../time/calendar';
import { type Percent, type PercentagePoints, percent, percentagePoints } from '../../units';
import type { Milestone, QuickWinReport } from '../quickWin';
import type { ScheduleRule } from '../schedule';

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

export type UnknownPace = { kind: 'unknown'; reason: 'no-report' | 'one-report' };

export type MilestoneOutlook =
  | UnknownPace
  | { kind: 'unknown'; reason: 'no-planned-work' }
  /** Not behind: the work keeps to its plan, but for `margin` at most. */
  | { kind: 'on-course'; basis: 'plan'; margin: PercentagePoints }
  | { kind: 'on-course'; basis: 'pace'; expected: Percent; needed: Percent }
  /** `reachedOn`: the day that the pace brings the work needed; `null` when it never does. */
  | { kind: 'likely-missed'; expected: Percent; needed: Percent; reachedOn: IsoDate | null };

/**
 * Whether work keeps to its plan: not further behind than the schedule rule calls in time. Its plan is
 * an S, slow at both ends, so a straight line through its last months would tell it wrongly.
 */
export const keepsToPlan = (
  { physicalActual, physicalPlan }: QuickWinReport,
  { atRiskBelow }: ScheduleRule,
): boolean => reaches(physicalActual - physicalPlan, atRiskBelow);

/**
 * Whether a milestone that is not done will be missed. Work that keeps to its plan reaches it; work
 * that is behind does when its present pace brings the work planned for the milestone by its day. A
 * milestone that is moved needs that work all the same: its day changes, not what must be done by it.
 * Our own rule.
 */
export function milestoneOutlook(
  { due, plannedWork }: Pick<Milestone, 'due' | 'plannedWork'>,
  course: readonly QuickWinReport[],
  rule: ScheduleRule,
): MilestoneOutlook {
  const latest = course.at(-1);
  if (latest !== undefined && keepsToPlan(latest, rule))
    return { kind: 'on-course', basis: 'plan', margin: percentagePoints(-rule.atRiskBelow) };
  if (plannedWork === null) return { kind: 'unknown', reason: 'no-planned-work' };
  const pace = workPace(course);
  if (pace === null) return unknownPace(course);
  const expected = workExpected(pace, due);
  return reaches(expected, plannedWork)
    ? { kind: 'on-course', basis: 'pace', expected, needed: plannedWork }
    : {
        kind: 'likely-missed',
        expected,
        needed: plannedWork,
        reachedOn: dayReached(pace, plannedWork),
      };
}

/** Why there is no pace. */
export const unknownPace = (course: readonly QuickWinReport[]): UnknownPace => ({
  kind: 'unknown',
  reason: course.length === 0 ? 'no-report' : 'one-report',
});

/** The day that the pace brings so much work; `null` when it never does. */
export function dayReached({ perMonth, to }: WorkPace, work: number): IsoDate | null {
  const days = Math.ceil((work - to.physicalActual) / (perMonth / DAYS_PER_MONTH));
  return perMonth > 0 && days <= FARTHEST_DAYS ? addDays(to.date, Math.max(0, days)) : null;
}
