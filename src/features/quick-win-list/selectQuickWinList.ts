import {
  knownQuickWinFilter,
  passesQuickWinFilter,
  type QuickWinCounts,
  quickWinCounts,
} from '@/domain/quick-win/list/quickWinFilter';
import { inQuickWinOrder, type QuickWinOrder } from '@/domain/quick-win/list/quickWinFilterOrder';
import { searchIndicators } from '@/domain/search/indicatorSearch';
import type { LocalText } from '@/domain/text';
import { type Offer, offersFor } from './nothing-found/offersFor';
import type { QuickWinItem, QuickWinList } from './quickWinListOf';
import type { QuickWinQuery } from './quickWinQuery';

export type QuickWinListModel = {
  items: QuickWinItem[];
  total: number;
  order: QuickWinOrder;
  /** How many each choice would leave. */
  counts: QuickWinCounts;
  /** Typed words that nobody has; the nearest spelling was taken. */
  respelled: readonly string[];
  /** Ways out of an empty list; empty while something is found. */
  offers: Offer[];
};

export function selectQuickWinList(
  list: QuickWinList,
  query: QuickWinQuery,
  say: (text: LocalText) => string,
): QuickWinListModel {
  const { items: all, index } = list;
  const { text, order = 'worst' } = query;
  const filter = knownQuickWinFilter(query, list);
  const { offBy, respelled } = searchIndicators(index, text);
  const matching = all.filter(({ condition }) => offBy.has(condition.quickWin.id));
  const found = matching.filter(({ condition }) => passesQuickWinFilter(condition, filter));
  return {
    // The list stands in the first order already.
    items: order === 'worst' ? found : inQuickWinOrder(found, order, say),
    total: all.length,
    order,
    counts: quickWinCounts(
      matching.map(({ condition }) => condition),
      filter,
    ),
    respelled,
    offers: found.length > 0 ? [] : offersFor(all, matching, { ...filter, text }),
  };
}
