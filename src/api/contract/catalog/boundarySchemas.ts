import * as v from 'valibot';
import {
  areaCodeSchema,
  dateSchema,
  districtCodeSchema,
  figureSchema,
  textSchema,
} from '../primitives';

const ringSchema = v.array(v.pipe(v.array(figureSchema), v.minLength(2)));

/** RFC 7946 polygons; `null` code marks neighbouring land drawn for context only. */
export const boundariesSchema = v.object({
  type: v.literal('FeatureCollection'),
  bbox: v.pipe(v.array(figureSchema), v.length(4)),
  publishedAt: dateSchema,
  status: v.picklist(['official', 'indicative']),
  attribution: textSchema,
  license: v.string(),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      id: v.string(),
      properties: v.object({
        code: v.nullable(areaCodeSchema),
        name: v.string(),
        role: v.picklist(['district', 'village', 'neighbour']),
        /** Of a village: the district it belongs to. */
        district: v.optional(districtCodeSchema),
        labelPoint: v.pipe(v.array(figureSchema), v.length(2)),
      }),
      geometry: v.variant('type', [
        v.object({
          type: v.literal('Polygon'),
          coordinates: v.array(ringSchema),
        }),
        v.object({
          type: v.literal('MultiPolygon'),
          coordinates: v.array(v.array(ringSchema)),
        }),
      ]),
    }),
  ),
});
