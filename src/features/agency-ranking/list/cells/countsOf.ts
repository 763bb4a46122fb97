import { BAND_SCALE, type Band } from '@/domain/indicator/achievement';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { WORST_SCHEDULE_FIRST } from '@/domain/quick-win/quickWinOrder';
import type { ScheduleStatus } from '@/domain/quick-win/schedule';

/** `null`: without data. */
export type BandCount = { band: Band | null; count: number };

/** Indicators in each band, worst first, those without data last; empty bands are left out. */
export function bandCounts(indicators: readonly IndicatorCondition[]): BandCount[] {
  const counts: BandCount[] = WORST_BAND_FIRST.map((band) => ({
    band,
    count: indicators.filter(
      ({ achievement }) => achievement.kind === 'rated' && achievement.band === band,
    ).length,
  }));
  const withoutData = { band: null, count: indicators.filter(isWithoutData).length };
  return [...counts, withoutData].filter(({ count }) => count > 0);
}

const WORST_BAND_FIRST = BAND_SCALE.map(({ band }) => band).reverse();

/** Indicators with a figure but no grade: they merely have no target or no formula. */
export const ungradedCount = (indicators: readonly IndicatorCondition[]): number =>
  indicators.filter(
    (condition) => condition.achievement.kind === 'not-rated' && !isWithoutData(condition),
  ).length;

/** Quick wins in each schedule status, worst first; empty ones are left out. */
export const scheduleCounts = (
  quickWins: readonly QuickWinCondition[],
): { status: ScheduleStatus; count: number }[] =>
  WORST_SCHEDULE_FIRST.map((status) => ({
    status,
    count: quickWins.filter(({ schedule }) => schedule.status === status).length,
  })).filter(({ count }) => count > 0);
