import type { AreaGeometry, AreaMapModel, MapArea, MapPoint } from '../areaMapModel';

/** District shapes as the catalog serves them (RFC 7946). */
export type DistrictShapes = {
  bbox: readonly number[];
  status: 'official' | 'indicative';
  features: readonly {
    properties: { code: string | null; name: string; labelPoint: readonly number[] };
    geometry: AreaGeometry;
  }[];
};

type Places = {
  title: string;
  shapes: DistrictShapes;
  points: readonly MapPoint[];
  /** By code of the district; unset: as many as the points stand for. */
  counts?: ReadonlyMap<string, number> | undefined;
  /** Written under the name of a district with so many things; `null` for none. */
  countLabel: (count: number) => string | null;
  /** Code of the chosen district. */
  selected: string | null;
  attribution: string;
  indicativeNote: string;
};

/** A map of places without colour classes: plain districts, each with the number that stands in it. */
export function placesModel(places: Places): AreaMapModel {
  const { title, shapes, points, selected, attribution } = places;
  const [west = 0, south = 0, east = 0, north = 0] = shapes.bbox;
  const areas = districtAreas(places);
  return {
    title,
    areas,
    context: shapes.features
      .filter(({ properties }) => properties.code === null)
      .map(({ properties, geometry }) => ({
        name: properties.name,
        geometry,
        labelPoint: lonLat(properties.labelPoint),
      })),
    points,
    bbox: [west, south, east, north],
    scale: { classes: [], missingLabel: '', unitLabel: '' },
    selected: areas.some(({ code }) => code === selected) ? selected : null,
    attribution,
    indicativeNote: shapes.status === 'indicative' ? places.indicativeNote : null,
  };
}

/** Districts where something stands come first: their labels choose their places first. */
function districtAreas({
  shapes,
  points,
  counts = countsOf(points),
  countLabel,
}: Places): MapArea[] {
  const areas = shapes.features.flatMap(({ properties: { code, name, labelPoint }, geometry }) => {
    if (code === null) return [];
    const count = counts.get(code) ?? 0;
    const value = { kind: 'counted' as const, share: 0, label: countLabel(count) ?? '' };
    const keepsName = count > 0;
    return [{ code, name, geometry, labelPoint: lonLat(labelPoint), rank: null, keepsName, value }];
  });
  return [
    ...areas.filter(({ keepsName }) => keepsName),
    ...areas.filter(({ keepsName }) => !keepsName),
  ];
}

function countsOf(points: readonly MapPoint[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { area, count } of points)
    if (area !== null) counts.set(area, (counts.get(area) ?? 0) + count);
  return counts;
}

/** The contract has checked that a point has two numbers. */
const lonLat = ([lon = 0, lat = 0]: readonly number[]) => [lon, lat] as const;
