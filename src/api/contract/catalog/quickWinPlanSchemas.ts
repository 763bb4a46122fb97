import * as v from 'valibot';
import {
  dateSchema,
  districtCodeSchema,
  idSchema,
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
  outcome: v.nullable(v.object({ indicator: idSchema, target: v.number() })),
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
