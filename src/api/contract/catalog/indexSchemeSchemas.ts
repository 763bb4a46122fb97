import * as v from 'valibot';
import { dateSchema, figureSchema, idSchema, textSchema } from '../primitives';

export const indexSchemeSchema = v.object({
  id: idSchema,
  name: textSchema,
  scaleMin: figureSchema,
  scaleMax: figureSchema,
  components: v.array(
    v.object({
      code: idSchema,
      name: textSchema,
      /** Percent of the total. */
      weight: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    }),
  ),
  /** Predicates by lower bound, inclusive; empty where none is published. */
  bands: v.array(v.object({ label: textSchema, from: figureSchema })),
  legalBasis: v.string(),
  /** Id of the scheme whose place this one takes: both are editions of one index. */
  supersedes: v.optional(idSchema),
  validFrom: dateSchema,
  validTo: v.optional(dateSchema),
  publishedAt: dateSchema,
});

export const indexSchemesSchema = v.object({
  schemes: v.array(indexSchemeSchema),
});
