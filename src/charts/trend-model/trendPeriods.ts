import { thinPoints } from './thinPoints';
import { lastAt, type TrendModel } from './trendModel';

/** The same without points that no reader could tell apart. */
export const thinnedTrend = (model: TrendModel): TrendModel => ({
  ...model,
  series: model.series.map((it) => ({ ...it, points: thinPoints(it.points) })),
});

/** Periods with figures, and those up to the last one aimed at. */
export function trendPeriods(model: TrendModel): number[] {
  const ats = new Set(model.series.flatMap(({ points }) => points.map(({ at }) => at)));
  const end = lastAt(model);
  for (let at = Math.max(...ats) + 1; at <= end; at += 1) ats.add(at);
  return [...ats].sort((a, b) => a - b);
}
