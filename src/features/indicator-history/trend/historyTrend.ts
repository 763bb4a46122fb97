import type { TrendModel } from '@/charts/trend-model/trendModel';
import { type Period, periodParts } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import { methodName } from '@/i18n/methodName';
import type { HistoryModel } from '../selectHistory';
import { trendProjection } from './trendProjection';
import { trendSeries } from './trendSeries';
import { yearStarts } from './yearStarts';

/** More periods than this are named by their year alone on the axis. */
const MOST_NAMED = 14;

/** The history as a drawing: each method a line of its own, each period a place on one axis. */
export function historyTrend(model: HistoryModel, i18n: I18n): TrendModel {
  const { t, format } = i18n;
  const { history, condition, pace } = model;
  const { indicator, isCumulative } = condition;
  const { periods } = history;
  const at = new Map(periods.map((period, index) => [period, index]));
  const placeOf = (period: Period): number => at.get(period) ?? 0;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const series = trendSeries(history, placeOf, i18n);
  const targets = history.targets.map(({ from, to, target }) => ({
    at: placeOf(from),
    value: target.value,
    periods: placeOf(to) - placeOf(from) + 1,
  }));
  const projection = pace === null ? undefined : trendProjection(pace, model, i18n);
  const baseline = baselineOf();
  return {
    series,
    targets,
    targetLabel: targetLabel(),
    baseline,
    breaks: history.breaks.map(({ from, method }) => ({
      at: placeOf(from) - 0.5,
      label: t('indicator.history.break', { method: methodName(indicator, method, i18n) }),
    })),
    restarts: isCumulative ? yearStarts(periods) : [],
    projection,
    domain: extentOf([
      ...series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])),
      ...targets.map(({ value }) => value),
      ...(baseline === undefined ? [] : [baseline.value]),
      ...(projection === undefined ? [] : [projection.to.value]),
    ]),
    formatValue: write,
    formatPeriod: (place) => {
      const period = periods[Math.min(periods.length - 1, Math.max(0, Math.round(place)))];
      if (period === undefined) return '';
      return periods.length > MOST_NAMED
        ? String(periodParts(period).year)
        : format.periodShort(period);
    },
    words: {
      target: t('history.target'),
      provisional: t('figure.provisional'),
      simulated: t('provenance.simulated'),
      noValue: t('figure.missing'),
    },
  };

  function targetLabel(): string {
    const last = history.targets.at(-1);
    return last === undefined
      ? ''
      : t('indicator.history.target', {
          period: format.periodShort(last.target.period),
          value: write(last.target.value),
        });
  }

  function baselineOf(): TrendModel['baseline'] {
    const { baseline: base } = indicator;
    return base === undefined
      ? undefined
      : {
          value: base.value,
          label: t('indicator.history.baseline', {
            period: format.periodShort(base.period),
            value: write(base.value),
          }),
        };
  }
}

const extentOf = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];
