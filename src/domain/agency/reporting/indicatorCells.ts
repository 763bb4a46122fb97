import { dueDate, freshnessOf, isAnswer } from '../../indicator/freshness';
import type { IndicatorRecord } from '../../indicator/indicator';
import { latestVersions } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import { comparePeriods, type Period, periodAt, periodEnd, periodParts } from '../../time/period';
import { firstVersions } from '../firstVersions';
import { type ReportingCell, reportingCell } from './reportingCell';

/** The periods of an indicator, of its lead method and own cadence, month by month. */
export function indicatorCells(
  { indicator, observations }: IndicatorRecord,
  months: readonly Period[],
  on: IsoDate,
): ReportingCell[] {
  const { cadence, leadMethod, expectedLag } = indicator;
  const demanded = observations.filter(
    ({ method, period }) => method === leadMethod && periodParts(period).cadence === cadence,
  );
  const entered = firstVersions(demanded.filter(isAnswer), ({ period }) => period, on);
  const first = firstKnown(demanded, on) ?? owedFirst(indicator, on);
  return months.map((month) => {
    const period = periodAt(cadence, periodEnd(month));
    if (periodEnd(period) !== periodEnd(month)) return { state: 'unscheduled' };
    if (comparePeriods(period, first) < 0) return { state: 'unknown', period };
    const due = dueDate(period, expectedLag);
    return reportingCell({ period, due, enteredAt: entered.get(period)?.enteredAt ?? null }, on);
  });
}

function firstKnown(demanded: IndicatorRecord['observations'], on: IsoDate): Period | null {
  const periods = latestVersions(demanded, ({ period }) => period, on).map(({ period }) => period);
  return periods.sort(comparePeriods)[0] ?? null;
}

/** Of one that never reported only the latest due period is owed: earlier ones are unknown. */
function owedFirst(indicator: IndicatorRecord['indicator'], on: IsoDate): Period {
  const freshness = freshnessOf(indicator, null, on);
  return freshness.kind === 'late' ? freshness.owed : freshness.nextPeriod;
}
