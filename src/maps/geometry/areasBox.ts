import type { AreaGeometry, BoundingBox } from '../areaMapModel';

/** Neighbouring land and sea shown around the regency, as a share of its size. */
const SURROUNDINGS = 0.07;

const NOWHERE: BoundingBox = [180, 90, -180, -90];

/** The box of some areas with a little of what surrounds them, in degrees. */
export function areasBox(
  areas: readonly { geometry: AreaGeometry }[],
  surroundings = SURROUNDINGS,
): BoundingBox {
  const [west, south, east, north] = areas
    .map(({ geometry }) => boxOf(geometry))
    .reduce(join, NOWHERE);
  const across = (east - west) * surroundings;
  const down = (north - south) * surroundings;
  return [west - across, south - down, east + across, north + down];
}

/** Geometry is never changed, and a map asks for its box at every turn. */
const known = new WeakMap<AreaGeometry, BoundingBox>();

function boxOf(geometry: AreaGeometry): BoundingBox {
  const found = known.get(geometry);
  if (found !== undefined) return found;
  const box = positionsOf(geometry)
    .map(([lon = 0, lat = 0]): BoundingBox => [lon, lat, lon, lat])
    .reduce(join, NOWHERE);
  known.set(geometry, box);
  return box;
}

const join = (a: BoundingBox, b: BoundingBox): BoundingBox => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

function positionsOf(geometry: AreaGeometry): number[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}
