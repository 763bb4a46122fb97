import * as v from 'valibot';
import { dateSchema, textSchema, webAddressSchema } from '../primitives';
import { indicatorCoreSchema } from './indicatorSchemas';

/** The whole definition of an indicator, with its provenance. */
const indicatorSchema = v.object({
  ...indicatorCoreSchema.entries,
  aliases: v.array(v.string()),
  definition: textSchema,
  formulaText: textSchema,
  /** Why `leadMethod` leads, where several methods are published. */
  leadReason: v.optional(textSchema),
  /** Produsen data. */
  producer: v.string(),
  /** Wali data. */
  steward: v.string(),
  documents: v.array(v.picklist(['RPJMD', 'IKU', 'SPM', 'SDGs', 'SmartCity'])),
  sourceUrl: v.optional(webAddressSchema),
  /** Day the next figure is expected, where the producer announces one. */
  nextRelease: v.optional(dateSchema),
  publishedAt: dateSchema,
});

export const indicatorsSchema = v.object({
  indicators: v.array(indicatorSchema),
});
