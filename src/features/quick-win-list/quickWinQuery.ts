import type { QuickWinFilter } from '@/domain/quick-win/list/quickWinFilter';
import type { QuickWinOrder } from '@/domain/quick-win/list/quickWinFilterOrder';

/** What the reader asks of the list. */
export type QuickWinQuery = QuickWinFilter & {
  text: string;
  /** Unset: the worst first. */
  order?: QuickWinOrder | undefined;
};

/** Lets go of every filter; said field by field, because what is not named stays. */
export const NO_FILTER = {
  dimension: undefined,
  agency: undefined,
  status: undefined,
  district: undefined,
} satisfies QuickWinFilter;
