import { type Period, periodParts } from '@/domain/time/period';

/** Between two years: figures that count from January start again there. */
export const yearStarts = (periods: readonly Period[]): number[] =>
  periods.flatMap((period, at) => {
    const before = periods[at - 1];
    return before !== undefined && periodParts(before).year !== periodParts(period).year
      ? [at - 0.5]
      : [];
  });
