import { compareCodes } from '../../order';
import type { LocalText } from '../../text';
import { latestVersions } from '../../time/asOf';
import { type IsoDate, isoDate, yearOf } from '../../time/calendar';
import { bandIn, type IndexScheme, schemeFor } from '../evaluation';
import { indexOf } from './indexOf';
import type { IndexScore } from './indexScore';

/** As its source words it, or looked up in the bands of the edition of that year. */
export type Predicate = { label: LocalText; origin: 'published' | 'scheme' };

export type IndexPoint = {
  score: IndexScore;
  /** `null` where neither the source nor the scheme has one. */
  predicate: Predicate | null;
  /** The score before it under the same scheme; scores of two editions are never subtracted. */
  change: { since: number; difference: number } | null;
};

/** One year of an index; a year without a published score keeps its place. */
export type IndexSlot = { year: number; scheme: IndexScheme; point: IndexPoint | null };

/** All editions of one index in order of time. */
export type IndexSeries = {
  /** "SPBE", "IPS": the name that the id of its oldest scheme begins with. */
  index: string;
  slots: IndexSlot[];
  latest: IndexPoint | null;
};

/** The evaluation of digital government: asked of every regency, so its absence is told. */
export const DIGITAL_GOVERNMENT = 'SPBE';

/**
 * Every index that has a score by the date, digital government first and always. Years run from the
 * first score to last year, whose scores are published early in this one, and to the first year of an
 * edition that was known by the date.
 */
export function indexSeries(
  scores: readonly IndexScore[],
  schemes: readonly IndexScheme[],
  on: IsoDate,
): IndexSeries[] {
  const known = latestVersions(scores, ({ scheme, year }) => `${scheme.id}|${year}`, on);
  const published = latestVersions(schemes, ({ id }) => id, on);
  const editions = published.filter(({ validFrom }) => validFrom <= on);
  const isOf = (scheme: IndexScheme, index: string) => indexOf(scheme, published) === index;
  const scored = known.map(({ scheme }) => indexOf(scheme, published)).sort(compareCodes);
  return [...new Set([DIGITAL_GOVERNMENT, ...scored])].map((index) =>
    seriesOf(
      index,
      known.filter(({ scheme }) => isOf(scheme, index)),
      editions.filter((scheme) => isOf(scheme, index)),
      on,
    ),
  );
}

function seriesOf(
  index: string,
  scores: readonly IndexScore[],
  editions: readonly IndexScheme[],
  on: IsoDate,
): IndexSeries {
  const inOrder = [...scores].sort(
    (a, b) => a.year - b.year || compareCodes(a.scheme.validFrom, b.scheme.validFrom),
  );
  const points = inOrder.map((score, at) => toPoint(score, inOrder.slice(0, at)));
  const slots = yearsOf(points, editions, on).flatMap((year) => slotsOf(year, points, editions));
  return { index, slots, latest: points.at(-1) ?? null };
}

function toPoint(score: IndexScore, earlier: readonly IndexScore[]): IndexPoint {
  const before = earlier.findLast(({ scheme }) => scheme.id === score.scheme.id);
  return {
    score,
    predicate: predicateOf(score),
    change:
      before === undefined ? null : { since: before.year, difference: score.value - before.value },
  };
}

function predicateOf({ predicate, scheme, value }: IndexScore): Predicate | null {
  if (predicate !== null) return { label: predicate, origin: 'published' };
  const band = bandIn(scheme, value);
  return band === null ? null : { label: band.label, origin: 'scheme' };
}

function yearsOf(
  points: readonly IndexPoint[],
  editions: readonly IndexScheme[],
  on: IsoDate,
): number[] {
  const scored = points.map(({ score }) => score.year);
  const first = scored[0];
  if (first === undefined) return [];
  const begun = editions.map(({ validFrom }) => yearOf(validFrom));
  const last = Math.max(...scored, ...begun, yearOf(on) - 1);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Usually one; none where no edition holds, two where two editions were scored in one year. */
function slotsOf(
  year: number,
  points: readonly IndexPoint[],
  editions: readonly IndexScheme[],
): IndexSlot[] {
  const own = points.filter(({ score }) => score.year === year);
  if (own.length > 0) return own.map((point) => ({ year, scheme: point.score.scheme, point }));
  const scheme = schemeFor(editions, isoDate(`${year}-12-31`));
  return scheme === null ? [] : [{ year, scheme, point: null }];
}
