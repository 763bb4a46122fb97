import * as v from 'valibot';
import { indexSchemeSchema } from '../catalog/indexSchemeSchemas';
import { indicatorCoreSchema } from '../catalog/indicatorSchemas';
import { quickWinCoreSchema } from '../catalog/quickWinSchemas';
import { agencySchema, districtSchema, regencySchema } from '../catalog/regencySchemas';
import { dateSchema, sourceSchema } from '../primitives';
import { evaluationSchema, programmeAchievementSchema } from './evaluationSchemas';
import { accountSchema, observationSchema, targetSchema } from './observationSchemas';
import { reportCoreSchema } from './reportSchemas';

/** All that the overview needs of one regency in one answer. */
export const scorecardSchema = v.object({
  regency: regencySchema,
  districts: v.array(districtSchema),
  agencies: v.array(agencySchema),
  /** Earliest as-of date that this answer serves in full; earlier ones have a scorecard by year. */
  coversFrom: dateSchema,
  publishedAt: dateSchema,
  sources: v.array(sourceSchema),
  schemes: v.array(indexSchemeSchema),
  indicators: v.array(
    v.object({
      ...indicatorCoreSchema.entries,
      /** Regency-level figures of the latest periods, every published version. */
      observations: v.array(observationSchema),
      targets: v.array(targetSchema),
      accounts: v.array(accountSchema),
    }),
  ),
  quickWins: v.array(quickWinCoreSchema),
  reports: v.array(reportCoreSchema),
  evaluations: v.array(evaluationSchema),
  programmes: v.array(programmeAchievementSchema),
});
