import type { AgencyFreshness } from '../selectFreshness';

/** Whole weeks, months and years, so that days can be read off. */
const STEPS = [7, 30, 90, 180, 365, 730, 1825] as const;
const MOST_STEPS = 5;

/** Days past the deadline: bars start there, at 0. */
export type BoardAxis = { max: number; ticks: number[] };

/** From the deadline to the whole step after the latest of all: nothing is cut off. */
export function boardAxis(late: readonly Pick<AgencyFreshness, 'daysPastDue'>[]): BoardAxis {
  const latest = Math.max(1, ...late.map(({ daysPastDue }) => daysPastDue));
  const step = STEPS.find((days) => latest / days <= MOST_STEPS) ?? STEPS[STEPS.length - 1] ?? 1;
  const steps = Math.ceil(latest / step);
  return { max: steps * step, ticks: Array.from({ length: steps }, (_, at) => (at + 1) * step) };
}
