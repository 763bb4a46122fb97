import type { Site } from '@/domain/quick-win/quickWinPlan';
import type { MapPoint } from '@/maps';

/** One mark for all sites on the same spot: marks that cover each other cannot be counted. */
export function sitePoints(sites: readonly Site[]): MapPoint[] {
  const spots = new Map<string, [Site, ...Site[]]>();
  for (const site of sites) {
    const spot = `${site.position.longitude} ${site.position.latitude}`;
    spots.get(spot)?.push(site) ?? spots.set(spot, [site]);
  }
  return [...spots].map(([key, here]) => ({
    key,
    kind: 'site',
    at: [here[0].position.longitude, here[0].position.latitude],
    count: here.length,
    label: here.map(({ name }) => name).join('; '),
    area: here[0].district,
  }));
}
