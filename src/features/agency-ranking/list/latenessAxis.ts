import type { AgencyRecord } from '@/domain/agency/agencyRecord';

/** Days against the due day: `ahead` before it, `past` after it. */
export type LatenessAxis = { ahead: number; past: number; ticks: number[] };

/** Coming deadlines need little room: those further ahead sit at the edge with their days printed. */
const AHEAD = 60;
/** Beyond this a bar is cut and its days are printed: one debt of years would squeeze all others. */
const FURTHEST_PAST = 360;
const STEP = 60;
const MOST_STEPS = 2;

/** One axis for all agencies, in whole steps. */
export function latenessAxis(records: readonly Pick<AgencyRecord, 'daysLate'>[]): LatenessAxis {
  const worst = Math.max(0, ...records.map(({ daysLate }) => daysLate));
  const past = Math.min(FURTHEST_PAST, Math.max(1, Math.ceil(worst / STEP)) * STEP);
  const step = STEP * Math.ceil(past / STEP / MOST_STEPS);
  const ticks = Array.from({ length: Math.floor(past / step) + 1 }, (_, at) => at * step);
  return { ahead: AHEAD, past, ticks };
}
