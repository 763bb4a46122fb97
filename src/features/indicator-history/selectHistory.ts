import {
  type IndicatorHistory,
  indicatorHistory,
  targetsOn,
} from '@/domain/history/indicatorHistory';
import { type IndicatorPace, indicatorPace } from '@/domain/history/indicatorPace';
import type { Observation, Target } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { IsoDate } from '@/domain/time/calendar';
import { periodParts } from '@/domain/time/period';

export type HistoryModel = {
  condition: IndicatorCondition;
  /** What is drawn and listed: from the chosen year on. */
  history: IndicatorHistory;
  /** Targets as they stood on the date, of any period. */
  targets: Target[];
  pace: IndicatorPace | null;
  /** Years with figures, oldest first. */
  years: number[];
  /** The chosen first year; `null` for all. */
  since: number | null;
};

type Question = {
  condition: IndicatorCondition;
  figures: { observations: readonly Observation[]; targets: readonly Target[] };
  regency: string;
  on: IsoDate;
  since: number | undefined;
};

/** The history of one indicator as it was known on a date, from a year on that has figures. */
export function selectHistory({ condition, figures, regency, on, since }: Question): HistoryModel {
  const { indicator, latest, isCumulative, freshness } = condition;
  const whole = indicatorHistory({ indicator, figures, regency, on, freshness });
  const targets = targetsOn(figures.targets, regency, on);
  const years = yearsOf(whole);
  const first = years.find((year) => year === since && year !== years[0]) ?? null;
  return {
    condition,
    history: first === null ? whole : historySince(whole, first),
    targets,
    pace:
      latest && indicatorPace({ indicator, latest, targets, series: whole.series, isCumulative }),
    years,
    since: first,
  };
}

const yearsOf = ({ series }: IndicatorHistory): number[] => {
  const periods = series.flatMap(({ points }) => points.map(({ period }) => period));
  return [...new Set(periods.map((period) => periodParts(period).year))].sort((a, b) => a - b);
};

function historySince(history: IndicatorHistory, year: number): IndicatorHistory {
  const isShown = ({ period }: Pick<Observation, 'period'>) => periodParts(period).year >= year;
  return {
    ...history,
    series: history.series
      .map((series) => ({ ...series, points: series.points.filter(isShown) }))
      .filter(({ points }) => points.length > 0),
    expected: history.expected.filter((period) => isShown({ period })),
    periods: history.periods.filter((period) => isShown({ period })),
    targets: history.targets.filter(({ from }) => isShown({ period: from })),
    breaks: history.breaks.filter(({ from }) => isShown({ period: from })),
  };
}
