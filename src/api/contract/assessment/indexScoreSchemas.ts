import * as v from 'valibot';
import { dateSchema, idSchema, sourceSchema, textSchema, yearSchema } from '../primitives';
import { scoreSchema } from './evaluationSchemas';

/** A score of another published index (SPBE, Pemdi, IPS, …). */
const indexScoreSchema = v.object({
  scheme: idSchema,
  year: yearSchema,
  value: scoreSchema,
  /** As published; never derived from the score. */
  predicate: v.nullable(textSchema),
  components: v.array(v.object({ code: idSchema, score: scoreSchema })),
  decree: v.optional(v.string()),
  source: idSchema,
  publishedAt: dateSchema,
});

export const indexScoresSchema = v.object({
  sources: v.array(sourceSchema),
  scores: v.array(indexScoreSchema),
});
