import * as v from 'valibot';
import {
  countSchema,
  dateSchema,
  idSchema,
  sourceSchema,
  textSchema,
  webAddressSchema,
} from '../primitives';

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
