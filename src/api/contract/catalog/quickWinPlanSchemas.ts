import * as v from 'valibot';
import {
  dateSchema,
  districtCodeSchema,
  figureSchema,
  idSchema,
  periodSchema,
  positionSchema,
  shareSchema,
  sourceSchema,
  textSchema,
  yearSchema,
} from '../primitives';
import { quickWinCoreSchema } from './quickWinSchemas';

/** One published version of a quick win; the list keeps earlier versions. */
const quickWinSchema = v.object({
  ...quickWinCoreSchema.entries,
  subDimension: idSchema,
  description: textSchema,
  supportingAgencies: v.array(idSchema),
  year: yearSchema,
  /** `period`: by the end of which the target is to be met, mostly the year of the quick win. */
  outcome: v.nullable(
    v.object({ indicator: idSchema, target: figureSchema, period: v.optional(periodSchema) }),
  ),
  plannedCurve: v.array(
    v.object({
      date: dateSchema,
      physical: shareSchema,
      financial: shareSchema,
    }),
  ),
  sites: v.array(
    v.object({
      name: v.string(),
      district: districtCodeSchema,
      position: positionSchema,
    }),
  ),
});

export const quickWinsSchema = v.object({
  sources: v.array(sourceSchema),
  quickWins: v.array(quickWinSchema),
});
