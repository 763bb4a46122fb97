import { withShortValues } from '@/charts/trend-model/shortValues';
import type { TrendModel } from '@/charts/trend-model/trendModel';
import { historyTrend } from '@/charts/trend-recent/historyTrend';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { percent } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import type { OffTrackItem } from '../selectExplanations';

/** Fewer figures than this are no course. */
const LEAST_FIGURES = 2;

/** The recent course of an item against its targets or its plan; `null` where there is none to see. */
export function courseTrend(item: OffTrackItem, i18n: I18n): TrendModel | null {
  const trend =
    item.kind === 'off-target'
      ? withShortValues(historyTrend(item.condition, i18n), item.condition.indicator, i18n)
      : workTrend(item.condition, i18n);
  const figures = trend.series
    .flatMap(({ points }) => points)
    .filter(({ value }) => value !== null);
  return figures.length < LEAST_FIGURES ? null : trend;
}

/** Reports of most months that a slide has room for. */
const MOST_REPORTS = 8;

/** Physical progress by report, each with the plan of its day. */
function workTrend({ quickWin, course }: QuickWinCondition, { t, say, format }: I18n): TrendModel {
  const reports = course.slice(-MOST_REPORTS);
  const last = reports.at(-1);
  const values = reports.flatMap(({ physicalActual, physicalPlan }) => [
    physicalActual,
    physicalPlan,
  ]);
  return {
    series: [
      {
        key: quickWin.id,
        name: say(quickWin.name),
        tone: 'data',
        points: reports.map(({ date, physicalActual, source }, at) => ({
          at,
          period: format.dateShort(date),
          value: physicalActual,
          provisional: false,
          simulated: source.simulated,
        })),
      },
    ],
    targets: reports.map(({ physicalPlan }, at) => ({ at, value: physicalPlan })),
    targetLabel:
      last === undefined ? '' : t('figure.plan', { value: format.percent(last.physicalPlan) }),
    breaks: [],
    domain: [Math.min(...values), Math.max(...values)],
    formatValue: (value) => format.percent(percent(value)),
    formatPeriod: (at) => {
      const report = reports[Math.round(at)];
      return report === undefined ? '' : format.dateShort(report.date);
    },
    words: {
      target: t('hearing.explanations.plan'),
      provisional: t('figure.provisional'),
      simulated: t('provenance.simulated'),
      noValue: t('figure.missing'),
    },
  };
}
