import type { Indicator } from '../indicator/indicator';

/** How an indicator can be shown by district: not at all, in a table only, or on a map too. */
export type DistrictForm = 'none' | 'table' | 'map';

/** Counts are ranked but never coloured on a map, where they would show size, not condition. */
export function districtForm({ level, isRate }: Pick<Indicator, 'level' | 'isRate'>): DistrictForm {
  if (level === 'regency') return 'none';
  return isRate ? 'map' : 'table';
}

/** Counts and money are larger in a larger place, so their differences are no inequality. */
export const growsWithSize = ({ unit, isRate }: Pick<Indicator, 'unit' | 'isRate'>): boolean =>
  !isRate && (unit.kind === 'count' || unit.kind === 'rupiah');
