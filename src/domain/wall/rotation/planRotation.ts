import type { Evaluation } from '../../assessment/evaluation';
import { evaluationYears } from '../../assessment/evaluation-years/evaluationYears';
import { attentionItems } from '../../attention/attention';
import type { ScorecardConditions } from '../../attention/scorecardConditions';
import { DIMENSION_CODES } from '../../dimension/dimension';
import type { Indicator } from '../../indicator/indicator';
import type { IndicatorCondition } from '../../indicator/indicatorCondition';
import { mapIndicators } from '../../map/mapIndicators';
import { isBehind } from '../../quick-win/behind';
import type { QuickWin } from '../../quick-win/quickWin';
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

/**
 * Something a kind of scene could show now. `rank` is its place among what needs attention, 0 for the
 * worst, infinite for what is on track; `rows` is how many lines there are to read.
 */
type Candidate = { subject: string | null; rank: number; rows: number };

const ON_TRACK = Number.POSITIVE_INFINITY;

/**
 * The scenes asked for that have something to say, in the order asked for; those without are left
 * out. Among scenes that take turns the worst comes first, by the order of what needs attention.
 */
export function planRotation(wishes: readonly SceneWish[], facts: WallFacts): RotationEntry[] {
  const entries = new Map<string, RotationEntry>();
  for (const wish of wishes) {
    const [first, ...rest] = candidatesOf(wish.kind, facts)
      .filter(({ subject }) => wish.subject === null || subject === wish.subject)
      .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
      .map(({ subject, rank, rows }) => ({
        kind: wish.kind,
        subject,
        isOffTrack: rank < ON_TRACK,
        dwell: dwellOf({ seconds: wish.seconds, isOffTrack: rank < ON_TRACK, rows }),
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
      return mapIndicators(indicators).map(({ indicator }) => ({
        subject: indicator.id,
        rank: rankOf(facts, (item) => item.indicator?.id === indicator.id),
        rows: facts.districts,
      }));
    case 'dimension':
      return DIMENSION_CODES.flatMap((code) => dimension(code, facts));
    case 'quick-wins':
      return behindPlan(facts);
    case 'evaluation':
      return evaluationYears(evaluations, on).slice(0, 1).map(evaluation);
    case 'lateness':
      return lateness(indicators);
    case 'indicator':
      return indicators.map(({ indicator }) => ({
        subject: indicator.id,
        rank: rankOf(facts, (item) => item.indicator?.id === indicator.id),
        rows: 1,
      }));
  }
}

/** No more than the worst are drawn. */
const summary = (facts: WallFacts): Candidate => ({
  subject: null,
  rank: rankOf(facts, () => true),
  rows: facts.rules.attention.shown,
});

type Item = { indicator?: Indicator; quickWin?: QuickWin };

/** The place of the first that needs attention and belongs to a subject. */
function rankOf(facts: WallFacts, belongs: (item: Item) => boolean): number {
  const at = attentionItems(facts).findIndex(({ condition }) => belongs(condition));
  return at === -1 ? ON_TRACK : at;
}

function dimension(code: (typeof DIMENSION_CODES)[number], facts: WallFacts): Candidate[] {
  const own = facts.indicators.filter(({ indicator }) => indicator.dimension === code);
  if (own.length === 0) return [];
  const belongs = ({ indicator, quickWin }: Item) => (indicator ?? quickWin)?.dimension === code;
  return [{ subject: code, rank: rankOf(facts, belongs), rows: own.length }];
}

function behindPlan({ quickWins, rules }: WallFacts): Candidate[] {
  const behind = quickWins.filter(isBehind);
  const { schedules } = rules.attention;
  const isOffTrack = behind.some(({ schedule }) => schedules.includes(schedule.status));
  const rank = isOffTrack ? 0 : ON_TRACK;
  return behind.length === 0 ? [] : [{ subject: null, rank, rows: behind.length }];
}

const evaluation = (): Candidate => ({ subject: null, rank: ON_TRACK, rows: 5 });

function lateness(indicators: readonly IndicatorCondition[]): Candidate[] {
  const late = indicators.filter(({ freshness }) => freshness.kind === 'late');
  const agencies = new Set(late.map(({ indicator }) => indicator.agency));
  return late.length === 0 ? [] : [{ subject: null, rank: 0, rows: agencies.size }];
}
