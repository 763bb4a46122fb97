import * as v from 'valibot';
import {
  dateSchema,
  dimensionCodeSchema,
  idSchema,
  regencyCodeSchema,
  textSchema,
} from '../primitives';

/** A named as-of date for a hearing. */
const editionSchema = v.object({
  id: idSchema,
  name: textSchema,
  asOf: dateSchema,
  /** The commission that holds the hearing; it hears its partner agencies unless a scope is named. */
  commission: v.optional(v.string()),
  /** One of: the agency or the dimension that the hearing is about. */
  scope: v.optional(
    v.union([v.object({ agency: idSchema }), v.object({ dimension: dimensionCodeSchema })]),
  ),
  meetingDate: dateSchema,
  publishedAt: dateSchema,
  /** Of the content that was frozen, as the app shows it when the edition is opened. */
  fingerprint: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{6}(\.[0-9a-f]{6})*$/, 'Expected groups of six hexadecimal digits'),
    ),
  ),
});

export const editionsSchema = v.object({
  regency: regencyCodeSchema,
  editions: v.array(editionSchema),
});
