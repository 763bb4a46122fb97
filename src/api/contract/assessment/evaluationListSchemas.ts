import * as v from 'valibot';
import { sourceSchema } from '../primitives';
import { evaluationSchema, programmeAchievementSchema } from './evaluationSchemas';

export const evaluationsSchema = v.object({
  sources: v.array(sourceSchema),
  evaluations: v.array(evaluationSchema),
});

export const programmeAchievementsSchema = v.object({
  sources: v.array(sourceSchema),
  programmes: v.array(programmeAchievementSchema),
});
