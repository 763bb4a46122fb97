import type { Evaluation } from '../../assessment/evaluation';
import { evaluationYears } from '../../assessment/evaluation-years/evaluationYears';
import { ATTENTION_RULE, attentionItems } from '../../attention/attention';
import type { ScorecardConditions } from '../../attention/scorecardConditions';
import { DIMENSION_CODES } from '../../dimension/dimension';
import type { IndicatorCondition } from '../../indicator/indicatorCondition';
import { mapIndicators } from '../../map/mapIndicators';
import { isBehind } from '../../quick-win/behind';
import type { QuickWinCondition } from '../../quick-win/quickWinCondition';
import type { IsoDate } from '../../time/calendar';
import { dwellOf } from './dwell';
import { type RotationEntry, type SceneKind, type SceneWish, sceneKey } from './scene';

/** What decides which scenes have something to say. */
export type WallFacts = ScorecardConditions & {
  evaluations: readonly Evaluation[];
  /** How many districts the regency has. */
  districts: number;
  on: IsoDate;
  /** No part is missing because it broke the contract. */
  isWhole: boolean;
};

/** Something a kind of scene could show now. `rows` is how many lines there are to read. */
type Candidate = { subject: string | null; isOffTrack: boolean; rows: number };

/**
 * The scenes asked for that have something to say, in the order asked for; those without are left
 * out. What is off track comes first among scenes that take turns.
 */
export function planRotation(wishes: readonly SceneWish[], facts: WallFacts): RotationEntry[] {
  const entries = new Map<string, RotationEntry>();
  for (const wish of wishes) {
    const [first, ...rest] = candidatesOf(wish.kind, facts)
      .filter(({ subject }) => wish.subject === null || subject === wish.subject)
      .sort((a, b) => Number(b.isOffTrack) - Number(a.isOffTrack))
      .map(({ subject, isOffTrack, rows }) => ({
        kind: wish.kind,
        subject,
        isOffTrack,
        dwell: dwellOf({ seconds: wish.seconds, isOffTrack, rows }),
      }));
    const key = sceneKey(wish);
    if (first !== undefined) entries.set(key, { key, showings: [first, ...rest] });
  }
  return [...entries.values()];
}

function candidatesOf(kind: SceneKind, facts: WallFacts): Candidate[] {
  const { indicators, quickWins, evaluations, on } = facts;
  switch (kind) {
    case 'summary':
      return indicators.length + quickWins.length === 0 ? [] : [summary(facts)];
    case 'map':
      return mapIndicators(indicators).map((condition) => ofIndicator(condition, facts.districts));
    case 'dimension':
      return DIMENSION_CODES.flatMap((code) => dimension(code, facts));
    case 'quick-wins':
      return behindPlan(quickWins);
    case 'evaluation':
      return evaluationYears(evaluations, on).slice(0, 1).map(evaluation);
    case 'lateness':
      return lateness(indicators);
    case 'indicator':
      return indicators.map((condition) => ofIndicator(condition, 1));
  }
}

const summary = (facts: WallFacts): Candidate => {
  const items = attentionItems(facts);
  // No more than the worst are drawn.
  return { subject: null, isOffTrack: items.length > 0, rows: ATTENTION_RULE.shown };
};

const ofIndicator = (condition: IndicatorCondition, rows: number): Candidate => ({
  subject: condition.indicator.id,
  isOffTrack: needsAttention([condition], []),
  rows,
});

function dimension(code: (typeof DIMENSION_CODES)[number], facts: WallFacts): Candidate[] {
  const own = facts.indicators.filter(({ indicator }) => indicator.dimension === code);
  if (own.length === 0) return [];
  const quickWins = facts.quickWins.filter(({ quickWin }) => quickWin.dimension === code);
  return [{ subject: code, isOffTrack: needsAttention(own, quickWins), rows: own.length }];
}

function behindPlan(quickWins: readonly QuickWinCondition[]): Candidate[] {
  const behind = quickWins.filter(isBehind);
  const isOffTrack = behind.some(({ schedule }) => schedule.status === 'critical');
  return behind.length === 0 ? [] : [{ subject: null, isOffTrack, rows: behind.length }];
}

const evaluation = (): Candidate => ({ subject: null, isOffTrack: false, rows: 5 });

function lateness(indicators: readonly IndicatorCondition[]): Candidate[] {
  const late = indicators.filter(({ freshness }) => freshness.kind === 'late');
  const agencies = new Set(late.map(({ indicator }) => indicator.agency));
  return late.length === 0 ? [] : [{ subject: null, isOffTrack: true, rows: agencies.size }];
}

const needsAttention = (
  indicators: IndicatorCondition[],
  quickWins: QuickWinCondition[],
): boolean => attentionItems({ indicators, quickWins }).length > 0;
