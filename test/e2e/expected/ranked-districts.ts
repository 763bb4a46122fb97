import type { RawIndicator, RawObservations, RawScorecard } from './raw-api';
import { endMonth, known, stateOf } from './recomputed';

/** The rate by district that is farthest from its target: what the map opens with. */
export function farthestRate({ indicators }: RawScorecard, day: string): RawIndicator {
  const percentOf = (raw: RawIndicator) => stateOf(raw, day).percent ?? Number.POSITIVE_INFINITY;
  const rates = indicators.filter(({ isRate, level }) => isRate && level !== 'regency');
  const [first] = [...rates].sort((a, b) => percentOf(a) - percentOf(b));
  if (first === undefined) throw new Error('The API has no rate by district');
  return first;
}

export type DistrictFigure = { name: string; value: number | null };

/** The districts' newest figures, best first, those without one last. */
export function rankedDistricts(
  scorecard: RawScorecard,
  indicator: RawIndicator,
  { observations }: RawObservations,
  day: string,
): DistrictFigure[] {
  const codes = new Set(scorecard.districts.map(({ code }) => code));
  const figures = known(
    observations.filter(({ area, method }) => codes.has(area) && method === indicator.leadMethod),
    ({ area, period }) => `${area} ${period}`,
    day,
  );
  const newest = Math.max(...figures.map(({ period }) => endMonth(period)));
  const sign = indicator.direction === 'lower-is-better' ? 1 : -1;
  const at = ({ value }: DistrictFigure) => (value === null ? Infinity : sign * value);
  return scorecard.districts
    .map(({ code, name }) => {
      const own = figures.find(({ area, period }) => area === code && endMonth(period) === newest);
      return { code, name, value: own?.value ?? null };
    })
    .sort((a, b) => (at(a) === at(b) ? a.code.localeCompare(b.code) : at(a) - at(b)));
}
