import * as v from 'valibot';
import {
  countSchema,
  dateSchema,
  dimensionCodeSchema,
  idSchema,
  percentSchema,
  sourceSchema,
  textSchema,
  webAddressSchema,
  yearSchema,
} from '../primitives';

const scoreSchema = v.pipe(v.number(), v.finite());

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

export const evaluationsSchema = v.object({
  sources: v.array(sourceSchema),
  evaluations: v.array(evaluationSchema),
});

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

export const programmeAchievementSchema = v.object({
  year: yearSchema,
  dimension: dimensionCodeSchema,
  planned: countSchema,
  realised: countSchema,
  source: idSchema,
  publishedAt: dateSchema,
});

export const programmeAchievementsSchema = v.object({
  sources: v.array(sourceSchema),
  programmes: v.array(programmeAchievementSchema),
});

const worksheetSchema = v.object({
  id: idSchema,
  agency: idSchema,
  form: textSchema,
  stage: v.picklist(['I', 'II', 'III', 'IV']),
  due: dateSchema,
  state: v.picklist(['not-submitted', 'draft', 'submitted', 'returned', 'verified']),
  submittedAt: v.nullable(dateSchema),
  verifier: v.nullable(v.string()),
  note: v.nullable(textSchema),
  version: countSchema,
  attachments: v.array(v.object({ name: v.string(), url: v.optional(webAddressSchema) })),
  source: idSchema,
  publishedAt: dateSchema,
});

export const worksheetsSchema = v.object({
  sources: v.array(sourceSchema),
  worksheets: v.array(worksheetSchema),
});

/** A promise made at a hearing. */
const promiseSchema = v.object({
  id: idSchema,
  edition: idSchema,
  question: textSchema,
  promise: textSchema,
  agency: idSchema,
  due: dateSchema,
  keptAt: v.nullable(dateSchema),
  evidence: v.array(v.object({ name: textSchema, url: v.optional(webAddressSchema) })),
  indicator: v.optional(idSchema),
  quickWin: v.optional(idSchema),
  publishedAt: dateSchema,
});

export const promisesSchema = v.object({ promises: v.array(promiseSchema) });
