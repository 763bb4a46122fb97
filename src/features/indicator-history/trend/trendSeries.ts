import type { TrendPoint, TrendSeries } from '@/charts/trend-model/trendModel';
import type { IndicatorHistory } from '@/domain/history/indicatorHistory';
import type { Series } from '@/domain/indicator/series';
import { comparePeriods, type Period } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import { methodName } from '@/i18n/methodName';

/** One line for each method; the lead one stands out. */
export const trendSeries = (
  history: IndicatorHistory,
  placeOf: (period: Period) => number,
  i18n: I18n,
): TrendSeries[] =>
  history.series.map((series) => ({
    key: series.method,
    // Where there is one method alone, its line is the indicator.
    name:
      history.series.length === 1
        ? i18n.say(history.indicator.name)
        : methodName(history.indicator, series.method, i18n),
    tone: series.method === history.indicator.leadMethod ? 'data' : 'line',
    points: pointsOf(series, history, placeOf, i18n),
  }));

/** A period within a series that has no figure is a gap; the lead method also owes those after its last. */
function pointsOf(
  { method, points }: Series,
  { indicator, expected }: IndicatorHistory,
  placeOf: (period: Period) => number,
  { format }: I18n,
): TrendPoint[] {
  const first = points[0]?.period;
  const last = method === indicator.leadMethod ? expected.at(-1) : points.at(-1)?.period;
  if (first === undefined || last === undefined) return [];
  const byPeriod = new Map(points.map((point) => [point.period, point]));
  return expected
    .filter((it) => comparePeriods(first, it) <= 0 && comparePeriods(it, last) <= 0)
    .map((period) => {
      const point = byPeriod.get(period);
      const measured = point?.kind === 'measured' ? point : null;
      return {
        at: placeOf(period),
        period: format.period(period),
        value: measured?.value ?? null,
        provisional: measured !== null && measured.status !== 'final',
        simulated: point?.source.simulated ?? false,
      };
    });
}
