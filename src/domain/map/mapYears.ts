import { type AreaQuestion, areaStanding } from '../district/areaStanding';
import type { DistrictStanding, StandingArea } from '../district/districtStanding';
import { type Tendency, tendencyOf } from '../indicator/change';
import { type Period, periodParts } from '../time/period';

/** One standing for each year with figures, oldest first, all in the same classes. */
export function standingsByYear(question: AreaQuestion): DistrictStanding[] {
  const newest = areaStanding({ ...question, classRule: 'fixed', year: undefined });
  return [...newest.years]
    .reverse()
    .map((year) =>
      year === newest.years[0] ? newest : areaStanding({ ...question, classRule: 'fixed', year }),
    );
}

/** The largest value of all years: the size of the largest circle in each of them. */
export const largestValue = (standings: readonly DistrictStanding[]): number =>
  Math.max(0, ...standings.flatMap(({ rows }) => rows.flatMap(valuesOf)));

const valuesOf = ({ reading }: DistrictStanding['rows'][number]): number[] =>
  reading.kind === 'value' ? [reading.value] : [];

export type AreaChange = { area: StandingArea; delta: number; tendency: Tendency };

/** What became of the areas between two years. */
export type YearsChange = {
  since: Period;
  until: Period;
  /** Areas with a figure in both periods, the one that changed most first. */
  changes: AreaChange[];
};

/**
 * The first year against the last whose figure ends in the same part of the year: a third quarter is
 * not held against a fourth. `null` when there are no two such years.
 */
export function changeOverYears(standings: readonly DistrictStanding[]): YearsChange | null {
  const first = standings[0];
  const last = standings.findLast(({ period }) => isSameSeason(first?.period ?? null, period));
  if (first === undefined || last === undefined || first === last) return null;
  if (first.period === null || last.period === null) return null;
  const before = new Map(
    first.rows.flatMap((row) => valuesOf(row).map((v) => [row.district.code, v])),
  );
  const changes = last.rows.flatMap((row) =>
    valuesOf(row).flatMap((value) => {
      const earlier = before.get(row.district.code);
      if (earlier === undefined) return [];
      const delta = value - earlier;
      const tendency = tendencyOf(delta, last.indicator.direction);
      return [{ area: row.district, delta, tendency }];
    }),
  );
  changes.sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
  return { since: first.period, until: last.period, changes };
}

function isSameSeason(a: Period | null, b: Period | null): boolean {
  if (a === null || b === null) return false;
  const [one, other] = [periodParts(a), periodParts(b)];
  return one.cadence === other.cadence && one.index === other.index;
}
