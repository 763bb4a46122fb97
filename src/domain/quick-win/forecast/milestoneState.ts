import { compareCodes } from '../../order';
import { daysBetween, type IsoDate } from '../../time/calendar';
import type { Days } from '../../units';
import type { Milestone, QuickWin, QuickWinReport } from '../quickWin';
import type { ScheduleRule } from '../schedule';
import { type MilestoneOutlook, milestoneOutlook } from './forecast';

/** A date that was replaced by another, and the day the new one was published. */
export type MilestoneMove = { from: IsoDate; to: IsoDate; publishedAt: IsoDate };

/** How a milestone stands on a date, against the day now promised. */
export type MilestoneState =
  | { kind: 'met'; doneAt: IsoDate }
  | { kind: 'met-late'; doneAt: IsoDate; daysLate: Days }
  /** Its day has passed and it is not done. */
  | { kind: 'missed'; daysLate: Days; outlook: MilestoneOutlook }
  /** `unknown` pace or planned work: still to come, no more can be said. */
  | { kind: 'on-course' | 'likely-missed' | 'coming'; daysLeft: Days; outlook: MilestoneOutlook };

export type StandingMilestone = {
  milestone: Milestone;
  state: MilestoneState;
  /** Oldest first; the first `from` is the date first promised. */
  moves: MilestoneMove[];
};

/**
 * The milestones of the newest version, by the date first promised. `versions`: those published by
 * `on`, oldest first; `course`: the reports known then, oldest first.
 */
export function standingMilestones(
  versions: readonly Pick<QuickWin, 'milestones' | 'publishedAt'>[],
  course: readonly QuickWinReport[],
  on: IsoDate,
  rule: ScheduleRule,
): StandingMilestone[] {
  const newest = versions.at(-1)?.milestones ?? [];
  return newest
    .map((milestone) => ({
      milestone,
      state: milestoneState(milestone, course, on, rule),
      moves: movesOf(milestone, versions),
    }))
    .sort((a, b) => compareCodes(a.milestone.originalDue, b.milestone.originalDue));
}

function milestoneState(
  milestone: Milestone,
  course: readonly QuickWinReport[],
  on: IsoDate,
  rule: ScheduleRule,
): MilestoneState {
  const { due, doneAt } = milestone;
  if (doneAt !== null && doneAt <= on)
    return doneAt > due
      ? { kind: 'met-late', doneAt, daysLate: daysBetween(due, doneAt) }
      : { kind: 'met', doneAt };
  const outlook = milestoneOutlook(milestone, course, rule);
  if (due < on) return { kind: 'missed', daysLate: daysBetween(due, on), outlook };
  const kind = outlook.kind === 'unknown' ? 'coming' : outlook.kind;
  return { kind, daysLeft: daysBetween(on, due), outlook };
}

/** Each change of the promised day from one version to the next. */
function movesOf(
  { id, originalDue }: Milestone,
  versions: readonly Pick<QuickWin, 'milestones' | 'publishedAt'>[],
): MilestoneMove[] {
  let promised = originalDue;
  return versions.flatMap(({ milestones, publishedAt }) => {
    const to = milestones.find((milestone) => milestone.id === id)?.due ?? promised;
    if (to === promised) return [];
    const move = { from: promised, to, publishedAt };
    promised = to;
    return [move];
  });
}
