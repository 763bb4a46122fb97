import type { IndexScheme } from '@/domain/assessment/evaluation';

/** The full scale of a score, with a tick at each whole score. */
export type ScoreScale = { min: number; max: number; ticks: number[] };

/** The scale that the scheme publishes its scores on. */
export function scoreScale({
  scaleMin: min,
  scaleMax: max,
}: Pick<IndexScheme, 'scaleMin' | 'scaleMax'>): ScoreScale {
  return {
    min,
    max,
    ticks: Array.from({ length: Math.floor(max - min) + 1 }, (_, at) => min + at),
  };
}
