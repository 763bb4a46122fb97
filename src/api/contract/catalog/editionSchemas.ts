import * as v from 'valibot';
import { dateSchema, idSchema, regencyCodeSchema, textSchema } from '../primitives';

/** A named as-of date for a hearing. */
const editionSchema = v.object({
  id: idSchema,
  name: textSchema,
  asOf: dateSchema,
  commission: v.optional(v.string()),
  meetingDate: dateSchema,
  publishedAt: dateSchema,
});

export const editionsSchema = v.object({
  regency: regencyCodeSchema,
  editions: v.array(editionSchema),
});
