import { historyPeriods } from '@/domain/history/historyPeriods';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { Period } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import type { TrendModel } from '../trend-model/trendModel';

/** The latest periods of the lead method; one without a figure, or owed, stays a gap. */
export function historyTrend(condition: IndicatorCondition, { t, say, format }: I18n): TrendModel {
  const { indicator, trendTargets, isCumulative } = condition;
  const course = historyPeriods(condition);
  const periods = course.map(({ period }) => period);
  const points = course.map(({ period, observation: point }, at) => {
    const measured = point?.kind === 'measured' ? point : null;
    return {
      at,
      period: format.period(period),
      value: measured?.value ?? null,
      provisional: measured !== null && measured.status !== 'final',
      simulated: point?.source.simulated ?? false,
    };
  });
  const targets = trendTargets.map(({ period, value }) => ({ at: periods.indexOf(period), value }));
  const values = [
    ...points.flatMap(({ value }) => value ?? []),
    ...targets.map(({ value }) => value),
  ];
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const lastTarget = targets.at(-1);
  return {
    series: [{ key: indicator.id, name: say(indicator.name), tone: 'data', points }],
    targets,
    targetLabel: lastTarget ? t('figure.target', { value: write(lastTarget.value) }) : '',
    breaks: isCumulative ? yearStarts(periods) : [],
    domain: [Math.min(...values), Math.max(...values)],
    formatValue: write,
    formatPeriod: (at) => {
      const period = periods[Math.round(at)];
      return period === undefined ? '' : format.periodShort(period);
    },
    words: {
      target: t('history.target'),
      provisional: t('figure.provisional'),
      simulated: t('provenance.simulated'),
      noValue: t('figure.missing'),
    },
  };

  /** Figures that count from January start again each year: a line across would be a fall that never was. */
  function yearStarts(all: Period[]): TrendModel['breaks'] {
    return all.flatMap((period, at) =>
      at > 0 && period.slice(0, 4) !== all[at - 1]?.slice(0, 4)
        ? [{ at: at - 0.5, label: t('history.restart', { year: period.slice(0, 4) }) }]
        : [],
    );
  }
}
