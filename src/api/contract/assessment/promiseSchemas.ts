import * as v from 'valibot';
import { dateSchema, idSchema, sourceSchema, textSchema, webAddressSchema } from '../primitives';

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
  source: idSchema,
  publishedAt: dateSchema,
});

export const promisesSchema = v.object({
  sources: v.array(sourceSchema),
  promises: v.array(promiseSchema),
});
