import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { segments } from '@/domain/indicator/series';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { type Period, periodRange, shiftPeriod } from '@/domain/time/period';
import type { SparklineModel } from './Sparkline';

/** Periods that a sparkline has room for. */
export const SPARKLINE_PERIODS = 8;

/** The recent course of an indicator: its last periods, owed ones included and hatched. */
export function sparklineOf(condition: IndicatorCondition): SparklineModel | null {
  const { trend, trendTargets, latest, achievement, isCumulative, indicator } = condition;
  const end = lastSlot(condition);
  if (end === null || latest === null) return null;
  const periods = periodRange(shiftPeriod(end, 1 - SPARKLINE_PERIODS), end);
  const at = new Map(periods.map((period, index) => [period, index]));
  const slotOf = <T extends { period: Period }>(entry: T) => {
    const slot = at.get(entry.period);
    return slot === undefined ? [] : [{ ...entry, at: slot }];
  };
  const runs = segments({ method: indicator.leadMethod, points: trend }, { isCumulative });
  const measured = new Set(runs.flat().map(({ period }) => period));
  const first = trend[0]?.period;
  return {
    slots: SPARKLINE_PERIODS,
    segments: runs
      .map((run) => run.flatMap(slotOf).map(({ at, value }) => ({ at, value })))
      .filter((run) => run.length > 0),
    targets: trendTargets.flatMap(slotOf).map(({ at, value }) => ({ at, value })),
    // Before the first known figure nothing is missing: the series had not begun.
    gaps: periods.flatMap((period, index) =>
      measured.has(period) || first === undefined || index < (at.get(first) ?? 0) ? [] : [index],
    ),
    last:
      slotOf(latest).map(({ at, value }) => ({
        at,
        value,
        band: achievement.kind === 'rated' ? achievement.band : null,
      }))[0] ?? null,
  };
}

/** Physical progress of a quick win against its plan, by report. */
export function progressSparkline({ course }: QuickWinCondition): SparklineModel | null {
  const reports = course.slice(-SPARKLINE_PERIODS);
  const actual = reports.map(({ physicalActual }, at) => ({ at, value: physicalActual }));
  const last = actual.at(-1);
  if (last === undefined) return null;
  return {
    slots: SPARKLINE_PERIODS,
    segments: [actual],
    targets: reports.map(({ physicalPlan }, at) => ({ at, value: physicalPlan })),
    gaps: [],
    last: { ...last, band: null },
  };
}

/** The newest period that is owed, reported, or explained. */
function lastSlot({ freshness, trend }: IndicatorCondition): Period | null {
  if (freshness.kind === 'late') return shiftPeriod(freshness.owed, freshness.periodsOwed - 1);
  return trend.at(-1)?.period ?? null;
}
