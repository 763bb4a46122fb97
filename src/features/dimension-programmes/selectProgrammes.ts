import type { ProgrammeAchievement } from '@/domain/assessment/evaluation';
import type { DimensionCode } from '@/domain/dimension/dimension';
import { latestVersions } from '@/domain/time/asOf';
import type { IsoDate } from '@/domain/time/calendar';

/** The counts of one dimension as they were known on a date, newest year first. */
export const selectProgrammes = (
  programmes: readonly ProgrammeAchievement[],
  code: DimensionCode,
  on: IsoDate,
): ProgrammeAchievement[] =>
  latestVersions(
    programmes.filter(({ dimension }) => dimension === code),
    ({ year }) => String(year),
    on,
  ).sort((a, b) => b.year - a.year);
