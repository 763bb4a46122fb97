import * as v from 'valibot';
import {
  dateSchema,
  rupiahSchema,
  sourceSchema,
  textSchema,
  webAddressSchema,
} from '../primitives';
import { reportCoreSchema } from './reportSchemas';

const reportSchema = v.object({
  ...reportCoreSchema.entries,
  /** Post that entered the report; persons are never named. */
  enteredBy: textSchema,
  /** The same money as `spent`, by source; `null` where it is not kept apart. */
  spentBySource: v.nullable(
    v.object({ apbd: rupiahSchema, csr: rupiahSchema, other: rupiahSchema }),
  ),
  evidence: v.array(
    v.object({
      name: textSchema,
      kind: v.picklist(['photo', 'document', 'minutes', 'data']),
      date: dateSchema,
      url: v.optional(webAddressSchema),
    }),
  ),
});

export const reportsSchema = v.object({
  sources: v.array(sourceSchema),
  reports: v.array(reportSchema),
});
