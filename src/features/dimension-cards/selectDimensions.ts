import type { ProgrammeAchievement } from '@/domain/assessment/evaluation';
import { DIMENSION_CODES, type DimensionCode } from '@/domain/dimension/dimension';
import type { RatedAchievement } from '@/domain/indicator/achievement';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import { latestVersions } from '@/domain/time/asOf';
import type { IsoDate } from '@/domain/time/calendar';

export type RatedCondition = IndicatorCondition & { achievement: RatedAchievement };

/** One dimension as counts; never as an average of unlike indicators. */
export type DimensionModel = {
  code: DimensionCode;
  conditions: IndicatorCondition[];
  rated: RatedCondition[];
  /** Of those that can be held against a target, how many meet it. */
  met: number;
  comparable: number;
  /** Without a value for the period that counts. */
  withoutData: number;
  /** The farthest from its target. */
  weakest: RatedCondition | null;
  programme: ProgrammeAchievement | null;
};

export function selectDimensions(
  conditions: readonly IndicatorCondition[],
  programmes: readonly ProgrammeAchievement[],
  on: IsoDate,
): DimensionModel[] {
  const known = latestVersions(programmes, ({ year, dimension }) => `${year} ${dimension}`, on);
  return DIMENSION_CODES.map((code) => {
    const own = conditions.filter(({ indicator }) => indicator.dimension === code);
    const rated = own.filter(isRated).sort((a, b) => a.achievement.percent - b.achievement.percent);
    const comparable = own.filter(({ achievement }) => achievement.meetsTarget !== null);
    return {
      code,
      conditions: own,
      rated,
      met: comparable.filter(({ achievement }) => achievement.meetsTarget).length,
      comparable: comparable.length,
      withoutData: own.filter(isWithoutData).length,
      weakest: rated[0] ?? null,
      programme: latestProgramme(known, code),
    };
  });
}

const isRated = (condition: IndicatorCondition): condition is RatedCondition =>
  condition.achievement.kind === 'rated';

const latestProgramme = (programmes: ProgrammeAchievement[], code: DimensionCode) =>
  programmes.filter(({ dimension }) => dimension === code).sort((a, b) => b.year - a.year)[0] ??
  null;

/** The indicator farthest from its target of all: not always one of the dimension above it. */
export const worstIndicator = (dimensions: readonly DimensionModel[]): RatedCondition | null =>
  dimensions
    .flatMap(({ weakest }) => weakest ?? [])
    .sort((a, b) => a.achievement.percent - b.achievement.percent)[0] ?? null;

/** The dimension with the smallest share of targets met; `null` when nothing can be compared. */
export const fewestMet = (dimensions: readonly DimensionModel[]): DimensionModel | null =>
  dimensions
    .filter(({ comparable }) => comparable > 0)
    .sort((a, b) => a.met / a.comparable - b.met / b.comparable)[0] ?? null;
