import { compareCodes } from '../../order';
import type { LocalText } from '../../text';
import type { QuickWinCondition } from '../quickWinCondition';
import { worstQuickWinFirst } from '../quickWinOrder';

/** `worst`: by status and deviation; `spending`: money furthest ahead of the work first. */
export const QUICK_WIN_ORDERS = ['worst', 'deviation', 'spending', 'milestone', 'name'] as const;
export type QuickWinOrder = (typeof QUICK_WIN_ORDERS)[number];

/** Sorted anew; what has no value in the chosen respect comes last, equals worst first. */
export function inQuickWinOrder<Item extends { condition: QuickWinCondition }>(
  items: readonly Item[],
  order: QuickWinOrder,
  say: (text: LocalText) => string,
): Item[] {
  const worstFirst = [...items].sort((a, b) => worstQuickWinFirst(a.condition, b.condition));
  if (order === 'worst') return worstFirst;
  return worstFirst
    .map((item) => ({ item, key: KEYS[order](item.condition, say) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);
}

type Key = number | string | null;

/** Smallest first. */
const KEYS: Record<
  Exclude<QuickWinOrder, 'worst'>,
  (condition: QuickWinCondition, say: (text: LocalText) => string) => Key
> = {
  deviation: ({ schedule }) => schedule.deviation,
  spending: ({ spendingGap }) => (spendingGap === null ? null : -spendingGap),
  milestone: ({ nextMilestone }) => nextMilestone?.due ?? null,
  name: ({ quickWin }, say) => say(quickWin.name).toLowerCase(),
};

function compareKeys(a: Key, b: Key): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === 'string' && typeof b === 'string'
    ? compareCodes(a, b)
    : Number(a) - Number(b);
}
