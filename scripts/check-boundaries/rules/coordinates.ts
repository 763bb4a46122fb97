import { extentOf } from '../../boundaries/plane';
import type { BoundaryFile, BoundaryRule } from '../boundaryFile';

export type CoordinateFault = 'metres' | 'swapped' | 'outside';

/** Degrees around Indonesia. */
const INDONESIA = { west: 94, south: -12, east: 142, north: 7 };

const isIndonesia = (x0: number, y0: number, x1: number, y1: number): boolean =>
  x0 >= INDONESIA.west && x1 <= INDONESIA.east && y0 >= INDONESIA.south && y1 <= INDONESIA.north;

/** What is wrong with the coordinates of a whole file; `null` where they are degrees in Indonesia. */
export function coordinateFault({
  features,
}: Pick<BoundaryFile, 'features'>): CoordinateFault | null {
  const points = features.flatMap(({ shape }) => shape.flat(2));
  if (points.length === 0) return null;
  const [west, south, east, north] = extentOf(points);
  if (isIndonesia(west, south, east, north)) return null;
  if (isIndonesia(south, west, north, east)) return 'swapped';
  return west < -180 || east > 180 || south < -90 || north > 90 ? 'metres' : 'outside';
}

const WORDS: Readonly<Record<CoordinateFault, [string, string]>> = {
  metres: [
    'These are metres of a projection (UTM, Mercator), not degrees.',
    'Reproject to WGS84 (EPSG:4326): ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson, or in QGIS, Save Features As.',
  ],
  swapped: ['Latitude stands first; GeoJSON has longitude first.', '--fix swaps them.'],
  outside: ['They lie outside Indonesia.', 'Take the file of the right area; see its projection.'],
};

export const coordinates: BoundaryRule = {
  id: 'coordinates',
  severity: 'error',
  holds: 'Coordinates are degrees of WGS84, longitude first, in Indonesia.',
  source: 'RFC 7946, 3.1.1 and 4',
  check: (file) => {
    const fault = coordinateFault(file);
    if (fault === null) return [];
    const [reason, fix] = WORDS[fault];
    const value = file.features[0]?.shape[0]?.[0]?.[0];
    return [{ at: 'features.0.geometry.coordinates', value, reason, fix }];
  },
};
