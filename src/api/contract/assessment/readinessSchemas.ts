import * as v from 'valibot';
import {
  dateSchema,
  idSchema,
  percentSchema,
  sourceSchema,
  textSchema,
  yearSchema,
} from '../primitives';

/** Readiness declares its own scale, because no official one is published. */
export const readinessSchema = v.object({
  sources: v.array(sourceSchema),
  items: v.array(
    v.object({
      year: yearSchema,
      element: v.picklist(['structure', 'infrastructure', 'superstructure']),
      name: textSchema,
      state: v.picklist(['present', 'absent', 'in-progress']),
      agency: v.optional(idSchema),
      source: idSchema,
      publishedAt: dateSchema,
    }),
  ),
  pillars: v.array(
    v.object({
      year: yearSchema,
      code: v.picklist(['human-resources', 'infrastructure', 'applications', 'literacy']),
      achievement: percentSchema,
      source: idSchema,
      publishedAt: dateSchema,
    }),
  ),
});
