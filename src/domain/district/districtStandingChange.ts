import { type Change, changeOf } from '../indicator/change';
import type { Indicator, Observation } from '../indicator/indicator';
import { observationKey } from '../indicator/series';
import type { District } from '../region/region';
import { latestVersions } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import {
  comparePeriods,
  PERIODS_PER_YEAR,
  type Period,
  periodParts,
  shiftPeriod,
} from '../time/period';

/** How each district moved since the year before, or why that cannot be said of any. */
export type DistrictChanges = {
  /** The period compared with; `null` when no district has a comparable figure. */
  since: Period | null;
  /** Set when the year before was measured, but by another method. */
  isMethodBroken: boolean;
  /** By district code; a district without both figures has none. */
  byDistrict: ReadonlyMap<string, Change>;
};

type Question = {
  indicator: Indicator;
  figures: { observations: readonly Observation[] };
  districts: readonly District[];
  /** The period shown. */
  period: Period | null;
  /** True when figures count from January on. */
  isCumulative: boolean;
  on: IsoDate;
};

/**
 * Compared is the same period of the year before or, where the districts were not measured then, the
 * last one of that year; figures that count from January compare with the same period only.
 */
export function districtChanges(question: Question): DistrictChanges {
  const { indicator, period } = question;
  if (period === null) return { since: null, isMethodBroken: false, byDistrict: new Map() };
  const known = districtFigures(question);
  const ofMethod = known.filter(({ method }) => method === indicator.leadMethod);
  const since = comparedPeriod(ofMethod, period, question.isCumulative);
  return {
    since,
    isMethodBroken: since === null && comparedPeriod(known, period, question.isCumulative) !== null,
    byDistrict: since === null ? new Map() : changesBetween(indicator, ofMethod, since, period),
  };
}

function districtFigures({ indicator, figures, districts, on }: Question): Observation[] {
  const codes = new Set(districts.map(({ code }) => code));
  const own = figures.observations.filter(
    ({ area, period }) => codes.has(area) && periodParts(period).cadence === indicator.cadence,
  );
  return latestVersions(own, observationKey, on);
}

function comparedPeriod(
  figures: readonly Observation[],
  period: Period,
  isCumulative: boolean,
): Period | null {
  const { cadence, year } = periodParts(period);
  const sameSeason = shiftPeriod(period, -PERIODS_PER_YEAR[cadence]);
  const measured = figures.filter(({ kind }) => kind === 'measured').map((entry) => entry.period);
  if (measured.includes(sameSeason)) return sameSeason;
  if (isCumulative) return null;
  const before = measured.filter((known) => periodParts(known).year === year - 1);
  return before.sort(comparePeriods).at(-1) ?? null;
}

function changesBetween(
  indicator: Indicator,
  figures: readonly Observation[],
  since: Period,
  period: Period,
): Map<string, Change> {
  const changes = new Map<string, Change>();
  for (const after of figures) {
    if (after.period !== period || after.kind === 'missing') continue;
    const before = figures.find((entry) => entry.area === after.area && entry.period === since);
    if (before?.kind !== 'measured') continue;
    const change = changeOf(indicator, before, after);
    if (change !== null) changes.set(after.area, change);
  }
  return changes;
}
