import type { ServiceFilter } from '@/domain/region/serviceFilter';
import type { ServiceOrder } from '@/domain/region/serviceOrder';

/** What the reader asks of the list. */
export type ServiceQuery = ServiceFilter & {
  text: string;
  /** Unset: by match where something is searched, else by dimension. */
  order?: ServiceOrder | undefined;
};

/** Lets go of search and filters; said field by field, because what is not named stays. */
export const NOTHING_ASKED = {
  text: '',
  dimension: undefined,
  agency: undefined,
  kind: undefined,
  status: undefined,
  integration: undefined,
  district: undefined,
} satisfies ServiceQuery;
