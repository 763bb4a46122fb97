import type { Polygon as GeoPolygon, MultiPolygon } from 'geojson';
import polygonClipping from 'polygon-clipping';
import { findLabelPoint } from './label-point';
import { type Box, boxRing, type Point, type Polygon, type Shape, signedArea } from './plane';

/** Fixed, because the same input must give the same bytes. */
const PUBLISHED_AT = '2026-11-01';
const LICENSE =
  'Village codes: idn-area-data (ODbL 1.0). Land: Natural Earth via world-atlas (public domain). ' +
  'Village positions: see NOTICE.md.';

export type BoundaryShape = {
  id: string;
  properties: { code: string | null; name: string; role: 'district' | 'neighbour' | 'village' } & {
    district?: string;
  };
  shape: Shape;
};

export type Attribution = {
  id: string;
  en: string;
};

/** RFC 7946: the outer ring counterclockwise, holes clockwise. */
const wind = (polygon: Polygon): Polygon =>
  polygon.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse()));

function toGeometry(shape: Shape): GeoPolygon | MultiPolygon {
  const [first, ...rest] = shape.map(wind);
  if (!first) throw new Error('A boundary without parts');
  return rest.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: [first, ...rest] };
}

/** A neighbour is named where it can be seen: in its part inside the drawing window. */
function labelPointIn(shape: Shape, window: Box): Point {
  const seen = polygonClipping.intersection([boxRing(window)], shape);
  return findLabelPoint(seen.length > 0 ? seen : shape);
}

const toFeature = ({ id, properties, shape }: BoundaryShape, bbox: Box) => ({
  type: 'Feature',
  id,
  properties: { ...properties, labelPoint: labelPointIn(shape, bbox) },
  geometry: toGeometry(shape),
});

/** GeoJSON text, a feature a line so that a change can be read in a diff. */
export function writeCollection(
  shapes: readonly BoundaryShape[],
  bbox: Box,
  attribution: Attribution,
): string {
  const head = {
    type: 'FeatureCollection',
    bbox,
    publishedAt: PUBLISHED_AT,
    status: 'indicative',
    attribution,
    license: LICENSE,
  };
  const features = shapes.map((shape) => JSON.stringify(toFeature(shape, bbox))).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features}\n]}\n`;
}
