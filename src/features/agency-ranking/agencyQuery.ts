import type { AgencyOrder } from '@/domain/agency/agencyOrder';

/** What the reader asks of the list. */
export type AgencyQuery = {
  order: AgencyOrder;
  /** Commission of the council; one that no agency answers to asks for nothing. */
  commission: string | undefined;
  text: string;
};
