import type { I18n } from '@/i18n/I18n';
import type { MapPoint } from '@/maps';
import type { MapPlace } from './mapPlaces';

/** More names than this on one spot are counted. */
const NAMED = 2;

/** One mark for all of a kind on the same spot: marks that cover each other cannot be counted. */
export function mapPoints(
  places: readonly MapPlace[],
  { t, say }: Pick<I18n, 't' | 'say'>,
): MapPoint[] {
  const spots = new Map<string, [MapPlace, ...MapPlace[]]>();
  for (const place of places) {
    const { kind, position } = place;
    const spot = `${kind} ${position.longitude} ${position.latitude}`;
    spots.get(spot)?.push(place) ?? spots.set(spot, [place]);
  }
  return [...spots].map(([key, here]) => {
    const [{ kind, position, district, site }] = here;
    const names = [...new Set(here.map(({ name }) => say(name)))];
    const more = names.length - NAMED;
    const listed = names.slice(0, NAMED).join('; ');
    const what = more > 0 ? t('mapPage.points.more', { listed, more }) : listed;
    return {
      key,
      kind,
      at: [position.longitude, position.latitude],
      count: here.length,
      label: site === null ? what : `${site}: ${what}`,
      area: district,
    };
  });
}
