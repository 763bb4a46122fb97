import type { DistrictRow } from './districtStanding';

/** Districts with one and the same value, and the rank they share. */
export type Tie = { rank: number; value: number; districts: string[] };

/** Every rank that more than one district holds, best first; districts by name. */
export function tiesOf(rows: readonly DistrictRow[]): Tie[] {
  const byRank = new Map<number, Tie>();
  for (const { district, rank, reading } of rows) {
    if (rank === null || reading.kind === 'missing') continue;
    const tie = byRank.get(rank) ?? { rank, value: reading.value, districts: [] };
    tie.districts.push(district.name);
    byRank.set(rank, tie);
  }
  return [...byRank.values()].filter(({ districts }) => districts.length > 1);
}

/** A rank as sports tables write it: "2", or "2=" where it is shared; `null` without a value. */
export function writtenRank(rows: readonly DistrictRow[], rank: number | null): string | null {
  if (rank === null) return null;
  const isShared = rows.filter((row) => row.rank === rank).length > 1;
  return isShared ? `${rank}=` : `${rank}`;
}
