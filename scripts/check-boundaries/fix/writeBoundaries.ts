import type { MultiPolygon, Polygon } from 'geojson';
import { findLabelPoint } from '../../boundaries/label-point';
import { type Box, extentOf, type Shape, snap } from '../../boundaries/plane';
import type { DraftArea } from './draft';

export type Head = {
  publishedAt: string;
  status: string;
  attribution: { id: string };
  license: string;
};

/** Room left around the regency in the drawing window. */
const PADDING = 0.06;
const DISTRICT = 8;

/** The regency with a margin: what the map shows first. */
function windowOf(areas: readonly DraftArea[]): Box {
  const own = areas.filter(({ role }) => role !== 'neighbour');
  const [west, south, east, north] = extentOf(own.flatMap(({ shape }) => shape.flat(2)));
  const margin = Math.max(east - west, north - south) * PADDING;
  return [snap(west - margin), snap(south - margin), snap(east + margin), snap(north + margin)];
}

function toGeometry(shape: Shape): Polygon | MultiPolygon {
  const [first = [], ...rest] = shape;
  return rest.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: shape };
}

const toFeature = ({ id, code, name, role, shape }: DraftArea) => ({
  type: 'Feature',
  id,
  properties: {
    ...{ code, name, role },
    ...(role === 'village' ? { district: id.slice(0, DISTRICT) } : {}),
    labelPoint: findLabelPoint(shape),
  },
  geometry: toGeometry(shape),
});

/** GeoJSON of the contract, a feature a line so that a change can be read in a diff. */
export function writeBoundaries(areas: readonly DraftArea[], head: Head): string {
  const { publishedAt, status, attribution, license } = head;
  const top = {
    type: 'FeatureCollection',
    bbox: windowOf(areas),
    publishedAt,
    status,
    attribution,
    license,
  };
  const features = areas.map((area) => JSON.stringify(toFeature(area))).join(',\n');
  return `${JSON.stringify(top).slice(0, -1)},"features":[\n${features}\n]}\n`;
}
