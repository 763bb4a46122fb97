import type { Worksheet } from '../../assessment/worksheet';
import type { HearingPromise } from '../../hearing/promise';
import type { Indicator, Observation } from '../../indicator/indicator';
import { compareCodes } from '../../order';
import type { Milestone, QuickWin, QuickWinReport } from '../../quick-win/quickWin';
import { daysBetween, type IsoDate } from '../../time/calendar';
import type { Days } from '../../units';

/** In the order in which entries of one day are listed. */
export const ACTIVITY_KINDS = ['figure', 'report', 'milestone', 'worksheet', 'promise'] as const;

export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

type Subject =
  | { kind: 'figure'; indicator: Indicator; observation: Observation }
  | { kind: 'report'; quickWin: QuickWin; report: QuickWinReport }
  | { kind: 'milestone'; quickWin: QuickWin; milestone: Milestone }
  | { kind: 'worksheet'; worksheet: Worksheet }
  | { kind: 'promise'; promise: HearingPromise };

/** One thing that an agency did. */
export type AgencyActivity = Subject & {
  /** Unique among all activities. */
  key: string;
  /** The day on which the agency acted, not the one on which it was published. */
  day: IsoDate;
  demand: Demand;
};

/**
 * Whether a rule sets a day for it. `again`: it mends what was handed in before. `free`: done for the
 * first time though no rule asks for it, as a figure of another method or cadence.
 */
export type Demand = { kind: 'due'; on: IsoDate } | { kind: 'again' } | { kind: 'free' };

/** Day by which it had to be done; `null` where no rule sets one. */
export const dueOf = ({ demand }: Pick<AgencyActivity, 'demand'>): IsoDate | null =>
  demand.kind === 'due' ? demand.on : null;

/** Whole days past the due day on which it was done; `null` where it was in time or free. */
export function daysPastDue(activity: Pick<AgencyActivity, 'day' | 'demand'>): Days | null {
  const due = dueOf(activity);
  return due === null || activity.day <= due ? null : daysBetween(due, activity.day);
}

/** Sort comparator. */
export const newestFirst = (a: AgencyActivity, b: AgencyActivity): number =>
  compareCodes(b.day, a.day) ||
  ACTIVITY_KINDS.indexOf(a.kind) - ACTIVITY_KINDS.indexOf(b.kind) ||
  compareCodes(a.key, b.key);
