import * as v from 'valibot';
import { dateSchema, idSchema, rupiahSchema, shareSchema } from '../primitives';
import { accountSchema } from './observationSchemas';

/** What the overview needs of a progress report; figures are cumulative since the start. */
export const reportCoreSchema = v.object({
  ...accountSchema.entries,
  quickWin: idSchema,
  /** Day the figures describe. */
  date: dateSchema,
  physicalPlan: shareSchema,
  physicalActual: shareSchema,
  financialPlan: shareSchema,
  spent: rupiahSchema,
  accepted: v.boolean(),
  source: idSchema,
});
