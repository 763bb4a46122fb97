import type { DistrictRow } from '@/domain/district/districtStanding';
import type { MapLevel } from '../subject/mapSubject';
import { districtOf } from '../subject/villages';

/** More rows than this are shown when they are asked for. */
const FIRST_ROWS = 30;

export type ShownRows = { rows: DistrictRow[]; hidden: number };

/**
 * The rows to show: all districts; of villages those of the chosen district, else the first of them
 * until all are asked for.
 */
export function selectRows(
  rows: readonly DistrictRow[],
  { level, district, isWhole }: { level: MapLevel; district: string | null; isWhole: boolean },
): ShownRows {
  const own =
    level === 'village' && district !== null
      ? rows.filter((row) => districtOf(row.district.code) === district)
      : [...rows];
  const shown = isWhole || own.length <= FIRST_ROWS ? own : own.slice(0, FIRST_ROWS);
  return { rows: shown, hidden: own.length - shown.length };
}
