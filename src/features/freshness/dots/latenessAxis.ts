import type { FreshnessModel } from '../selectFreshness';

const STEP_DAYS = 30;
/** Beyond these an agency sits at the edge with its days printed: one year-old debt would squeeze all others. */
const FURTHEST_AHEAD = 90;
const FURTHEST_PAST = 240;
const MOST_TICKS = 6;

export type LatenessAxis = {
  /** Days before the deadline at the start of the axis. */
  ahead: number;
  /** Whole length in days. */
  length: number;
  /** Days past the deadline, negative before it. */
  ticks: number[];
};

/** Days against the deadline, in whole steps around it. */
export function latenessAxis({
  late,
  current,
}: Pick<FreshnessModel, 'late' | 'current'>): LatenessAxis {
  const furthestAhead = Math.max(0, ...current.map(({ daysPastDue }) => -daysPastDue));
  const worst = Math.max(0, ...late.map(({ daysPastDue }) => daysPastDue));
  const ahead = Math.min(FURTHEST_AHEAD, stepsUp(furthestAhead, STEP_DAYS));
  const past = Math.min(FURTHEST_PAST, stepsUp(worst, STEP_DAYS));
  const step = STEP_DAYS * Math.ceil((ahead + past) / STEP_DAYS / MOST_TICKS);
  const firstTick = -Math.floor(ahead / step);
  const lastTick = Math.floor(past / step);
  return {
    ahead,
    length: ahead + past,
    ticks: Array.from({ length: lastTick - firstTick + 1 }, (_, at) => (firstTick + at) * step),
  };
}

/** The next whole step, at least one. */
const stepsUp = (days: number, step: number): number => Math.max(1, Math.ceil(days / step)) * step;
