import type { RatedAchievement } from '../indicator/achievement';
import type { LateFreshness } from '../indicator/freshness';
import type { IndicatorCondition } from '../indicator/indicatorCondition';
import { compareCodes } from '../order';
import type { QuickWinCondition } from '../quick-win/quickWinCondition';
import { BANDS_OFF_TRACK, SCHEDULES_OFF_TRACK } from '../rules/offTrack';
import type { AttentionRule } from '../rules/ownRules';
import { difference, type PercentagePoints, percent } from '../units';
import type { ScorecardConditions } from './scorecardConditions';

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
 * Items off track, ranked: very low and critical together, then low and late, then medium and at risk,
 * each by points from target or plan, farthest first; then unreported ones by days late. Ties go by code.
 */
export const attentionItems = ({
  indicators,
  quickWins,
  rules: { attention },
}: ScorecardConditions): AttentionItem[] =>
  [
    ...indicators.flatMap((condition) => indicatorItems(condition, attention)),
    ...quickWins.flatMap((condition) => quickWinItems(condition, attention)),
  ].sort(
    (a, b) => rankOf(a) - rankOf(b) || sizeOf(b) - sizeOf(a) || compareCodes(codeOf(a), codeOf(b)),
  );

function indicatorItems(condition: IndicatorCondition, { bands }: AttentionRule): AttentionItem[] {
  const { achievement, freshness } = condition;
  if (freshness.kind === 'late') return [{ kind: 'unreported', condition, freshness }];
  if (achievement.kind === 'not-rated' || !bands.includes(achievement.band)) return [];
  const distance = difference(percent(100), achievement.percent);
  return [{ kind: 'off-target', condition, achievement, distance }];
}

function quickWinItems(
  condition: QuickWinCondition,
  { schedules }: AttentionRule,
): AttentionItem[] {
  const { status, deviation } = condition.schedule;
  if (deviation === null || !schedules.includes(status)) return [];
  return [{ kind: 'behind-schedule', condition, deviation }];
}

function rankOf(item: AttentionItem): number {
  switch (item.kind) {
    case 'unreported':
      return Number.MAX_SAFE_INTEGER;
    case 'off-target':
      return BANDS_OFF_TRACK.indexOf(item.achievement.band);
    case 'behind-schedule':
      return SCHEDULES_OFF_TRACK.indexOf(item.condition.schedule.status);
  }
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
