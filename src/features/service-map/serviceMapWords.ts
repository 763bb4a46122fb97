import type { I18n } from '@/i18n/I18n';
import type { MapPoint } from '@/maps';
import type { ServicePlaces, Spot } from './selectServiceMap';

/** More names than this on one spot are counted. */
const NAMED = 2;

export const mapPointsOf = (
  spots: readonly Spot[],
  { t, say }: Pick<I18n, 't' | 'say'>,
): MapPoint[] =>
  spots.map(({ position: { longitude, latitude }, district, services }) => {
    const names = services.map(({ name }) => say(name));
    const listed = names.slice(0, NAMED).join('; ');
    const more = names.length - NAMED;
    return {
      key: `${longitude} ${latitude}`,
      kind: 'service',
      at: [longitude, latitude],
      count: services.length,
      label: more > 0 ? t('services.map.more', { listed, more }) : listed,
      area: district,
    };
  });

/** What the map writes in each district: as the list beside it counts, with or without a point. */
export const districtCounts = ({ districts }: ServicePlaces): ReadonlyMap<string, number> =>
  new Map(
    districts.flatMap(({ district, services }) =>
      district === null ? [] : [[district.code, services.length] as const],
    ),
  );

/** How many have a place, and in which district most of them stand. */
export function mapFinding(
  { all, nowhere, districts }: ServicePlaces,
  { t }: Pick<I18n, 't'>,
): string {
  const placed = all.length - nowhere.length;
  const named = districts.flatMap(({ district, services }) =>
    district === null ? [] : [{ name: district.name, count: services.length }],
  );
  const most = Math.max(...named.map(({ count }) => count));
  if (placed === 0 || named.length === 0) return t('services.map.noneFinding');
  return t('services.map.finding', {
    placed,
    all: all.length,
    district: named
      .filter(({ count }) => count === most)
      .map(({ name }) => name)
      .join(', '),
    count: most,
  });
}
