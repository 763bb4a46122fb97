import { nearestTo, searchIndicators } from '@/domain/search/indicatorSearch';
import {
  type FilterField,
  type IndicatorFilter,
  passes,
} from '@/domain/search/indicatorSearchFilter';
import {
  type IndicatorOrder,
  inOrder,
  type OrderContext,
} from '@/domain/search/indicatorSearchOrder';
import type { Catalogue, CatalogueItem } from './catalogueOf';
import { type IndicatorQuery, without } from './indicatorQuery';
import { type Offer, offersFor } from './nothing-found/offersFor';

/** How many indicators each value of each field would leave, the other filters kept. */
export type FilterCounts = Readonly<Record<FilterField, ReadonlyMap<string, number>>>;

export type CatalogueModel = {
  items: CatalogueItem[];
  total: number;
  order: IndicatorOrder;
  counts: FilterCounts;
  /** Typed words that nobody has; the nearest spelling was taken. */
  respelled: readonly string[];
  /** Set when nothing is found. */
  wayOut: { offers: Offer[]; near: CatalogueItem[]; isOutside: boolean } | null;
};

export function selectCatalogue(
  { items: all, index }: Catalogue,
  query: IndicatorQuery,
  say: OrderContext['say'],
): CatalogueModel {
  const { text } = query;
  const { offBy, respelled } = searchIndicators(index, text);
  const filter = known(query, all);
  const matching = all.filter(({ condition }) => offBy.has(condition.indicator.id));
  const found = matching.filter(({ values }) => passes(values, filter));
  const order = orderOf(query);
  const context = { offBy, say };
  return {
    items: inOrder(found, order, context),
    total: all.length,
    order,
    counts: countsOf(matching, filter),
    respelled,
    wayOut: found.length > 0 ? null : wayOut(),
  };

  function wayOut(): CatalogueModel['wayOut'] {
    const isOutside = matching.length > 0;
    const nearest = new Set(nearestTo(index, text, NEAREST));
    const near = isOutside
      ? inOrder(matching, 'match', context)
      : all.filter(({ condition }) => nearest.has(condition.indicator.id));
    return {
      offers: offersFor(all, matching, { ...filter, text }),
      near: text.trim() === '' ? [] : near.slice(0, NEAREST),
      isOutside,
    };
  }
}

const NEAREST = 5;

const orderOf = ({ text, order }: IndicatorQuery): IndicatorOrder => {
  const isSearching = text.trim() !== '';
  if (order === undefined || (order === 'match' && !isSearching))
    return isSearching ? 'match' : 'lowest';
  return order;
};

/** An agency that owes nothing here comes from another regency's address: no filter. */
function known({ dimension, agency, status, freshness }: IndicatorFilter, all: CatalogueItem[]) {
  const isKnown = all.some(({ condition }) => condition.indicator.agency === agency);
  return { dimension, agency: isKnown ? agency : undefined, status, freshness };
}

function countsOf(matching: readonly CatalogueItem[], filter: IndicatorFilter): FilterCounts {
  const countsIn = (field: FilterField) => {
    const counts = new Map<string, number>();
    const rest = without(filter, field);
    for (const { values } of matching)
      if (passes(values, rest))
        for (const value of values[field]) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return {
    dimension: countsIn('dimension'),
    agency: countsIn('agency'),
    status: countsIn('status'),
    freshness: countsIn('freshness'),
  };
}
