import * as v from 'valibot';
import { type Point, toPoint } from '../boundaries/plane';
import type { BoundaryFault, BoundaryFeature } from './boundaryFile';

const ringSchema = v.array(v.pipe(v.array(v.number()), v.minLength(2)));
const featureSchema = v.object({
  type: v.literal('Feature'),
  properties: v.nullable(v.record(v.string(), v.unknown())),
  geometry: v.variant('type', [
    v.object({ type: v.literal('Polygon'), coordinates: v.array(ringSchema) }),
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ringSchema)) }),
  ]),
});
const collectionSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
});

type Read = {
  head: Readonly<Record<string, unknown>>;
  features: BoundaryFeature[];
  faults: BoundaryFault[];
};

const FIX = 'Export polygons as GeoJSON (in QGIS: Save Features As, GeoJSON, EPSG:4326).';

function readFeature(input: unknown, index: number): BoundaryFeature | BoundaryFault {
  const result = v.safeParse(featureSchema, input);
  if (!result.success) {
    const [issue] = result.issues;
    const path = (issue.path ?? []).map(({ key }) => String(key));
    return {
      at: ['features', index, ...path].join('.'),
      value: issue.received,
      reason: `It is no polygon of GeoJSON: ${issue.message}`,
      fix: FIX,
    };
  }
  const { geometry, properties } = result.output;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const shape = polygons.map((rings) => rings.map((ring): Point[] => ring.map(toPoint)));
  return { index, properties: properties ?? {}, shape };
}

/** Takes a file apart; `null` when it is no collection at all. */
export function readFeatures(input: unknown): Read | null {
  const result = v.safeParse(collectionSchema, input);
  if (!result.success) return null;
  const { features: inputs, ...head } = result.output;
  const read = inputs.map(readFeature);
  return {
    head,
    features: read.flatMap((one) => ('shape' in one ? [one] : [])),
    faults: read.flatMap((one) => ('shape' in one ? [] : [one])),
  };
}
