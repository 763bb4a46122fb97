import type { TrendProjection } from '@/charts/trend-model/trendModel';
import type { IndicatorPace } from '@/domain/history/indicatorPace';
import { periodEnd } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import type { HistoryModel } from '../selectHistory';

/** Where the pace so far leads, drawn from the latest figure to the goal's period. */
export function trendProjection(
  { pace, latest, start, goal }: IndicatorPace,
  { history, condition: { indicator } }: HistoryModel,
  { t, format }: I18n,
): TrendProjection | undefined {
  const { periods } = history;
  if (goal === null || start === null || pace.kind === 'reached' || pace.kind === 'unknown')
    return undefined;
  const from = periods.indexOf(latest.period);
  const to = periods.findIndex((period) => periodEnd(period) === periodEnd(goal.period));
  if (from === -1 || to === -1) return undefined;
  return {
    from: { at: from, value: latest.value },
    to: { at: to, value: pace.projected },
    label: t('indicator.history.projection', {
      start:
        start.period === null
          ? t('indicator.pace.january', { year: latest.period.slice(0, 4) })
          : format.period(start.period),
      value: format.value(pace.projected, indicator.unit, indicator.decimals),
      period: format.period(goal.period),
    }),
  };
}
