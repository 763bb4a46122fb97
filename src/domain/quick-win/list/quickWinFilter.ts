import type { DimensionCode } from '../../dimension/dimension';
import type { DistrictCode } from '../../region/region';
import type { QuickWinCondition } from '../quickWinCondition';
import type { ScheduleStatus } from '../schedule';

/** What a list of quick wins is narrowed to; what is unset leaves all. */
export type QuickWinFilter = {
  dimension?: DimensionCode | undefined;
  /** Lead agency. */
  agency?: string | undefined;
  status?: ScheduleStatus | undefined;
  /** Kecamatan where it is built or run. */
  district?: DistrictCode | undefined;
};

export const QUICK_WIN_FIELDS = ['dimension', 'agency', 'status', 'district'] as const;
export type QuickWinField = (typeof QUICK_WIN_FIELDS)[number];

/** What a regency knows: agencies that lead a quick win, and its kecamatan. */
export type KnownValues = {
  agencies: Pick<ReadonlySet<string>, 'has'>;
  districts: Pick<ReadonlySet<string>, 'has'>;
};

/** An agency or kecamatan unknown here comes from another regency's address: no filter. */
export const knownQuickWinFilter = (
  { dimension, agency, status, district }: QuickWinFilter,
  { agencies, districts }: KnownValues,
): QuickWinFilter => ({
  dimension,
  agency: agency !== undefined && agencies.has(agency) ? agency : undefined,
  status,
  district: district !== undefined && districts.has(district) ? district : undefined,
});

/** Whether a quick win is left by every field of the filter. */
export const passesQuickWinFilter = (
  condition: QuickWinCondition,
  filter: QuickWinFilter,
): boolean =>
  QUICK_WIN_FIELDS.every((field) => {
    const wanted = filter[field];
    return wanted === undefined || valuesIn(condition, field).includes(wanted);
  });

/** How many quick wins each value of each field would leave, the other fields kept. */
export type QuickWinCounts = Readonly<Record<QuickWinField, ReadonlyMap<string, number>>>;

/** Counts of every field; values that leave nothing are not in it. */
export function quickWinCounts(
  conditions: readonly QuickWinCondition[],
  filter: QuickWinFilter,
): QuickWinCounts {
  const countsIn = (field: QuickWinField) => {
    const rest = { ...filter, [field]: undefined };
    const counts = new Map<string, number>();
    for (const condition of conditions)
      if (passesQuickWinFilter(condition, rest))
        for (const value of valuesIn(condition, field))
          counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return {
    dimension: countsIn('dimension'),
    agency: countsIn('agency'),
    status: countsIn('status'),
    district: countsIn('district'),
  };
}

function valuesIn({ quickWin, schedule }: QuickWinCondition, field: QuickWinField): string[] {
  switch (field) {
    case 'dimension':
      return [quickWin.dimension];
    case 'agency':
      return [quickWin.leadAgency];
    case 'status':
      return [schedule.status];
    case 'district':
      return quickWin.districts;
  }
}
