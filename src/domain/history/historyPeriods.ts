import { owedPeriods } from '../indicator/freshness';
import type { Observation } from '../indicator/indicator';
import type { IndicatorCondition } from '../indicator/indicatorCondition';
import { comparePeriods, type Period, periodRange } from '../time/period';

/** A period of the history; without observation where nobody answered for it. */
export type HistoryPeriod = { period: Period; observation: Observation | null };

/** The latest known periods without a hole, up to the last one owed, oldest first. */
export function historyPeriods({ trend, freshness }: IndicatorCondition): HistoryPeriod[] {
  const owed = freshness.kind === 'late' ? owedPeriods(freshness) : [];
  const first = trend[0]?.period;
  const last = [...trend.map(({ period }) => period), ...owed].sort(comparePeriods).at(-1);
  if (first === undefined || last === undefined) return [];
  const byPeriod = new Map(trend.map((point) => [point.period, point]));
  return periodRange(first, last).map((period) => ({
    period,
    observation: byPeriod.get(period) ?? null,
  }));
}
