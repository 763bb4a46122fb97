import type { Band, RatedAchievement } from '../indicator/achievement';
import type { LateFreshness } from '../indicator/freshness';
import type { IndicatorCondition } from '../indicator/indicatorCondition';
import { compareCodes } from '../order';
import type { QuickWinCondition } from '../quick-win/quickWinCondition';
import type { ScheduleStatus } from '../quick-win/schedule';
import { difference, type PercentagePoints, percent } from '../units';
import type { ScorecardConditions } from './scorecardConditions';

/** What needs attention, and how many are shown; the rest are counted and named. */
export const ATTENTION_RULE: { bands: Band[]; schedules: ScheduleStatus[]; shown: number } = {
  bands: ['very-low', 'low'],
  schedules: ['critical'],
  shown: 5,
};

export type AttentionItem =
  | {
      kind: 'off-target';
      condition: IndicatorCondition;
      achievement: RatedAchievement;
      /** 100 − achievement. */
      distance: PercentagePoints;
    }
  | {
      kind: 'behind-schedule';
      condition: QuickWinCondition;
      deviation: PercentagePoints;
    }
  | { kind: 'unreported'; condition: IndicatorCondition; freshness: LateFreshness };

/**
 * Items off track, ranked: very low and critical together, then low, each by points from target or
 * plan, farthest first; then unreported ones by days late. Ties go by code.
 */
export const attentionItems = ({ indicators, quickWins }: ScorecardConditions): AttentionItem[] =>
  [...indicators.flatMap(indicatorItems), ...quickWins.flatMap(quickWinItems)].sort(
    (a, b) => rankOf(a) - rankOf(b) || sizeOf(b) - sizeOf(a) || compareCodes(codeOf(a), codeOf(b)),
  );

function indicatorItems(condition: IndicatorCondition): AttentionItem[] {
  const { achievement, freshness } = condition;
  if (freshness.kind === 'late') return [{ kind: 'unreported', condition, freshness }];
  if (achievement.kind === 'not-rated' || !ATTENTION_RULE.bands.includes(achievement.band))
    return [];
  const distance = difference(percent(100), achievement.percent);
  return [{ kind: 'off-target', condition, achievement, distance }];
}

function quickWinItems(condition: QuickWinCondition): AttentionItem[] {
  const { status, deviation } = condition.schedule;
  if (deviation === null || !ATTENTION_RULE.schedules.includes(status)) return [];
  return [{ kind: 'behind-schedule', condition, deviation }];
}

function rankOf(item: AttentionItem): number {
  if (item.kind === 'unreported') return 2;
  return item.kind === 'off-target' && item.achievement.band === 'low' ? 1 : 0;
}

function sizeOf(item: AttentionItem): number {
  switch (item.kind) {
    case 'unreported':
      return item.freshness.daysLate;
    case 'behind-schedule':
      return -item.deviation;
    case 'off-target':
      return item.distance;
  }
}

const codeOf = (item: AttentionItem): string =>
  item.kind === 'behind-schedule' ? item.condition.quickWin.id : item.condition.indicator.code;
