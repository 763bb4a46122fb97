import { latestVersions } from '@/domain/asOf';
import type { IsoDate } from '@/domain/calendar';
import type { DimensionCode } from '@/domain/dimension';
import type { ProgrammeAchievement } from '@/domain/evaluation';

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
