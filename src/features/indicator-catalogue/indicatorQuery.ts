import type { FilterField, IndicatorFilter } from '@/domain/search/indicatorSearchFilter';
import type { IndicatorOrder } from '@/domain/search/indicatorSearchOrder';

/** What the reader asks of the list. */
export type IndicatorQuery = IndicatorFilter & {
  text: string;
  /** Unset: by match where something is searched, else the lowest achievement first. */
  order?: IndicatorOrder | undefined;
};

/** Lets go of every filter; said field by field, because what is not named stays. */
export const NO_FILTER = {
  dimension: undefined,
  agency: undefined,
  status: undefined,
  freshness: undefined,
} satisfies IndicatorFilter;

export const without = (filter: IndicatorFilter, field: FilterField): IndicatorFilter => ({
  ...filter,
  [field]: undefined,
});
