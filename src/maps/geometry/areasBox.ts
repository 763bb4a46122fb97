import type { AreaGeometry, BoundingBox } from '../areaMapModel';

/** Neighbouring land and sea shown around the regency, as a share of its size. */
const SURROUNDINGS = 0.07;

/** The box of some areas with a little of what surrounds them, in degrees. */
export function areasBox(
  areas: readonly { geometry: AreaGeometry }[],
  surroundings = SURROUNDINGS,
): BoundingBox {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of areas.flatMap(({ geometry }) => positionsOf(geometry))) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  const across = (east - west) * surroundings;
  const down = (north - south) * surroundings;
  return [west - across, south - down, east + across, north + down];
}

function positionsOf(geometry: AreaGeometry): number[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}
