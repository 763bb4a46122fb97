import {
  passesQuickWinFilter,
  QUICK_WIN_FIELDS,
  type QuickWinField,
  type QuickWinFilter,
} from '@/domain/quick-win/list/quickWinFilter';
import type { QuickWinItem } from '../quickWinListOf';
import type { QuickWinQuery } from '../quickWinQuery';

/** A way out of an empty list, with how many quick wins it would show. */
export type Offer = { drops: QuickWinField | 'text' | 'all'; count: number };

/** One filter let go of, or the search, or all; those that would show something. */
export function offersFor(
  all: readonly QuickWinItem[],
  matching: readonly QuickWinItem[],
  { text, ...filter }: QuickWinQuery,
): Offer[] {
  const isSearching = text.trim() !== '';
  const active = QUICK_WIN_FIELDS.filter((field) => filter[field] !== undefined);
  const passing = (items: readonly QuickWinItem[], kept: QuickWinFilter) =>
    items.filter(({ condition }) => passesQuickWinFilter(condition, kept)).length;
  const offers: Offer[] = [
    ...active.map((drops) => ({
      drops,
      count: passing(matching, { ...filter, [drops]: undefined }),
    })),
    ...(isSearching ? [{ drops: 'text' as const, count: passing(all, filter) }] : []),
    ...(active.length + Number(isSearching) > 1
      ? [{ drops: 'all' as const, count: all.length }]
      : []),
  ];
  return offers.filter(({ count }) => count > 0);
}
