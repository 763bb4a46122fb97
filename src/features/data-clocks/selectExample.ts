import type { Indicator, MeasuredObservation } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { compareCodes } from '@/domain/order';
import { addDays, daysBetween, type IsoDate } from '@/domain/time/calendar';
import { periodEnd } from '@/domain/time/period';
import type { Days } from '@/domain/units';

export type ClockExample = {
  indicator: Indicator;
  latest: MeasuredObservation;
  /** The day by which the figure was due. */
  due: IsoDate;
  /** Days from the period's end to the entry, and from the entry to its publication. */
  toEntry: Days;
  toPublication: Days;
};

/** The figure published last; of several the first by code. `null` without figures. */
export function selectExample(conditions: readonly IndicatorCondition[]): ClockExample | null {
  const [newest] = conditions
    .flatMap(({ indicator, latest }) => (latest === null ? [] : { indicator, latest }))
    .sort(
      (a, b) =>
        compareCodes(b.latest.publishedAt, a.latest.publishedAt) ||
        compareCodes(a.indicator.code, b.indicator.code),
    );
  if (newest === undefined) return null;
  const { indicator, latest } = newest;
  const end = periodEnd(latest.period);
  return {
    ...newest,
    due: addDays(end, indicator.expectedLag),
    toEntry: daysBetween(end, latest.enteredAt),
    toPublication: daysBetween(latest.enteredAt, latest.publishedAt),
  };
}
