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
  /** Of the content that was frozen: what follows `;sidik=` in the link that the app offers to copy. */
  fingerprint: v.optional(v.string()),
});

export const editionsSchema = v.object({
  regency: regencyCodeSchema,
  editions: v.array(editionSchema),
});
