import type { DistrictRow } from '@/domain/district/districtStanding';

/** A row of the list, or how many stand where none is shown. */
export type RankingEntry = { kind: 'row'; row: DistrictRow } | { kind: 'gap'; count: number };

/** Of the rows shown, about one in so many is among the best, and at most one in so many without data. */
const ONE_IN = { best: 3, missing: 4 } as const;

/**
 * The list cut to `most` rows: a few of the best and all of the worst that fit, in order; the district
 * pointed at stays wherever it ranks. Every district is on the map all the same.
 */
export function cutRanking(
  rows: readonly DistrictRow[],
  most: number,
  pointed: string | null,
): RankingEntry[] {
  if (rows.length <= most) return rows.map(toEntry);
  const shown = shownPlaces(rows, most, pointed);
  const entries: RankingEntry[] = [];
  rows.forEach((row, place) => {
    const last = entries.at(-1);
    if (shown.has(place)) entries.push(toEntry(row));
    else if (last?.kind === 'gap') last.count += 1;
    else entries.push({ kind: 'gap', count: 1 });
  });
  return entries;
}

function shownPlaces(rows: readonly DistrictRow[], most: number, pointed: string | null) {
  const ends = endsOf(rows, most);
  const place = rows.findIndex(({ district }) => district.code === pointed);
  if (place === -1 || ends.has(place)) return ends;
  // Its row and the second line on those not shown take the place of two others.
  return endsOf(rows, Math.max(1, most - 2)).add(place);
}

/** The best, the worst of those with a value, and those without. */
function endsOf(rows: readonly DistrictRow[], most: number): Set<number> {
  const known = rows.filter(({ reading }) => reading.kind === 'value').length;
  const missing = Math.min(
    rows.length - known,
    Math.max(Math.floor(most / ONE_IN.missing), most - known),
  );
  const best = most - missing > 1 ? Math.max(1, Math.floor(most / ONE_IN.best)) : 0;
  const worst = most - missing - best;
  const places = rows.map((_, place) => place);
  return new Set([
    ...places.slice(0, best),
    ...places.slice(known - worst, known),
    ...places.slice(rows.length - missing),
  ]);
}

const toEntry = (row: DistrictRow): RankingEntry => ({ kind: 'row', row });
