import {
  FILTER_FIELDS,
  type FilterField,
  type IndicatorFilter,
  passes,
} from '@/domain/search/indicatorSearchFilter';
import type { CatalogueItem } from '../catalogueOf';
import { type IndicatorQuery, without } from '../indicatorQuery';

/** A way out of an empty list, with how many indicators it would show. */
export type Offer = { drops: FilterField | 'text' | 'all'; count: number };

/** One filter let go of, or the search, or all; those that would show something. */
export function offersFor(
  all: readonly CatalogueItem[],
  matching: readonly CatalogueItem[],
  { text, ...filter }: IndicatorQuery,
): Offer[] {
  const active = FILTER_FIELDS.filter((field) => filter[field] !== undefined);
  const passing = (items: readonly CatalogueItem[], kept: IndicatorFilter) =>
    items.filter(({ values }) => passes(values, kept)).length;
  const dropped = active.map((drops) => ({
    drops,
    count: passing(matching, without(filter, drops)),
  }));
  const isAll = active.length + (text.trim() === '' ? 0 : 1) > 1;
  return [
    ...dropped,
    ...(text.trim() === '' ? [] : [{ drops: 'text' as const, count: passing(all, filter) }]),
    ...(isAll ? [{ drops: 'all' as const, count: all.length }] : []),
  ].filter(({ count }) => count > 0);
}
