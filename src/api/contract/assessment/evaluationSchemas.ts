import * as v from 'valibot';
import {
  countSchema,
  dateSchema,
  dimensionCodeSchema,
  idSchema,
  textSchema,
  yearSchema,
} from '../primitives';

export const scoreSchema = v.pipe(v.number(), v.finite());

/** One published version of a yearly national evaluation. */
export const evaluationSchema = v.object({
  year: yearSchema,
  stage: v.picklist(['I', 'II']),
  scheme: idSchema,
  components: v.array(v.object({ code: idSchema, score: scoreSchema })),
  dimensions: v.array(v.object({ code: dimensionCodeSchema, score: scoreSchema })),
  /** As published; never recomputed. */
  total: scoreSchema,
  rank: v.nullable(v.object({ position: countSchema, of: countSchema, scope: textSchema })),
  letter: v.optional(v.string()),
  strengths: v.array(textSchema),
  weaknesses: v.array(textSchema),
  recommendations: v.array(
    v.object({
      text: textSchema,
      agency: idSchema,
      followUp: v.nullable(textSchema),
      isDone: v.boolean(),
    }),
  ),
  source: idSchema,
  publishedAt: dateSchema,
});

export const programmeAchievementSchema = v.object({
  year: yearSchema,
  dimension: dimensionCodeSchema,
  planned: countSchema,
  realised: countSchema,
  source: idSchema,
  publishedAt: dateSchema,
});
