import type { IndicatorCondition } from '../indicator/indicatorCondition';
import { compareCodes } from '../order';
import type { LocalText } from '../text';

/** `match` puts what was searched first; it means nothing without a search. */
export const INDICATOR_ORDERS = [
  'match',
  'lowest',
  'highest',
  'name',
  'code',
  'lateness',
  'published',
  'worsening',
] as const;

export type IndicatorOrder = (typeof INDICATOR_ORDERS)[number];

export type OrderContext = {
  /** How far off the search each indicator is, by id. */
  offBy: ReadonlyMap<string, number>;
  say: (text: LocalText) => string;
};

/** Sorted anew; what has no value in the chosen respect comes last, equals by achievement and code. */
export function inOrder<Item extends { condition: IndicatorCondition }>(
  items: readonly Item[],
  order: IndicatorOrder,
  context: OrderContext,
): Item[] {
  const keyOf = KEYS[order];
  return items
    .map((item) => {
      const { condition } = item;
      const keys = [keyOf(condition, context), lowest(condition), condition.indicator.code];
      return { item, keys };
    })
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ item }) => item);
}

type Key = number | string;
type KeyOf = (condition: IndicatorCondition, context: OrderContext) => Key;

const LAST = Number.POSITIVE_INFINITY;

const lowest = ({ achievement }: IndicatorCondition): number =>
  achievement.kind === 'rated' ? achievement.percent : LAST;

/** Smallest first. */
const KEYS: Record<IndicatorOrder, KeyOf> = {
  match: ({ indicator }, { offBy }) => offBy.get(indicator.id) ?? LAST,
  lowest,
  highest: ({ achievement }) => (achievement.kind === 'rated' ? -achievement.percent : LAST),
  name: ({ indicator }, { say }) => say(indicator.name).toLowerCase(),
  code: ({ indicator }) => indicator.code,
  lateness: ({ freshness }) => (freshness.kind === 'late' ? -freshness.daysLate : LAST),
  published: ({ latest }) => (latest === null ? LAST : -Date.parse(latest.publishedAt)),
  worsening: ({ worseningStreak: { count } }) => -count,
};

function compareKeys(a: readonly Key[], b: readonly Key[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index];
    const order =
      typeof key === 'string' && typeof other === 'string'
        ? compareCodes(key, other)
        : Number(key) - Number(other);
    // Two that both come last differ by nothing, which is no number.
    if (order !== 0 && !Number.isNaN(order)) return order;
  }
  return 0;
}
