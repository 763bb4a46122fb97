import type { Boundaries } from '@/api/boundaries/readBoundaries';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import { largestValue } from '@/domain/map/mapYears';
import type { Period } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import type { MapArea } from '@/maps';
import { mapAreas } from '../map/areaModel';

export type YearMap = {
  year: number;
  period: Period;
  areas: MapArea[];
  /** Areas with a figure, and those of them that meet the year's target; `null` without a target. */
  measured: number;
  met: number | null;
};

/** One small map a year, all drawn to the same classes or the same largest circle. */
export function selectYearMaps(
  standings: readonly DistrictStanding[],
  shapes: Boundaries,
  i18n: I18n,
): YearMap[] {
  const largest = largestValue(standings);
  return standings.flatMap((standing) => {
    const { period } = standing;
    if (period === null) return [];
    const areas = mapAreas({ standing, largest }, shapes, i18n);
    return [{ year: Number(period.slice(0, 4)), period, areas, ...tallyOf(standing) }];
  });
}

function tallyOf({ rows, target }: DistrictStanding): Pick<YearMap, 'measured' | 'met'> {
  const verdicts = rows.flatMap(({ reading }) =>
    reading.kind === 'value' ? [reading.achievement.meetsTarget] : [],
  );
  const isRated = target !== null && !verdicts.includes(null);
  return { measured: verdicts.length, met: isRated ? verdicts.filter(Boolean).length : null };
}
