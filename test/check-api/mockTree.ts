import { listPaths } from '#mocks/list-paths';
import { readBoundary } from '#mocks/node-boundaries';
import { serve } from '#mocks/serve';
import type { WorldSize } from '#mocks/world/large';
import { createWorld } from '#mocks/world/world';
import type { IsoDate } from '@/domain/time/calendar';
import { isoDate } from '@/domain/time/calendar';
import { routeOf, type TreeResource } from '../../scripts/check-api/checkTree';

export const TODAY: IsoDate = isoDate('2026-11-22');

/** All that the demo serves of one regency, as it goes over the wire. */
export async function mockTree(regency: string, size: WorldSize = 'demo'): Promise<TreeResource[]> {
  const world = createWorld({ today: TODAY, size });
  const boundaries = `/api/catalog/v1/regencies/${regency}/boundaries/district.geojson`;
  const resources: TreeResource[] = [];
  for (const address of [...listPaths(world, [regency]), boundaries]) {
    const { status, text } = await serve(world, address, readBoundary);
    const path = address.replace(/^\/api\/\w+\/v1/, '');
    const route = routeOf(path);
    if (status === 200 && route !== null)
      resources.push({ ...route, path, body: JSON.parse(text) });
  }
  return resources;
}
