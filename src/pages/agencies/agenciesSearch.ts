import { AGENCY_ORDERS, type AgencyOrder } from '@/domain/agency/agencyOrder';
import type { AgencyQuery } from '@/features/agency-ranking';

/** What a colleague should see from a link to the agencies, in the words of the address. */
export type AgenciesSearch = {
  /** A commission of the council, `?komisi=Komisi III`; whether it exists is decided where the data is. */
  komisi?: string | undefined;
  /** `?urut=capaian`; lateness needs no word. */
  urut?: AgencyOrder | undefined;
  /** Searched text, `?cari=pariwisata`. */
  cari?: string | undefined;
};

const ORDER_WORDS: Record<AgencyOrder, string> = {
  lateness: 'keterlambatan',
  achievement: 'capaian',
};

const LONGEST_SEARCH = 100;

/** Bad values fall back to nothing asked. */
export function parseAgenciesSearch(raw: Record<string, unknown>): AgenciesSearch {
  const { komisi, urut, cari } = raw;
  return {
    komisi: typeof komisi === 'string' && komisi !== '' ? komisi : undefined,
    urut: AGENCY_ORDERS.find((order) => ORDER_WORDS[order] === urut),
    cari: typeof cari === 'string' ? cari.slice(0, LONGEST_SEARCH) : undefined,
  };
}

export const queryOf = ({ komisi, urut, cari }: AgenciesSearch): AgencyQuery => ({
  commission: komisi,
  order: urut ?? 'lateness',
  text: cari ?? '',
});

/** What a change of the query writes into the address; what it does not name stays. */
export const searchOf = (
  change: Partial<AgencyQuery>,
): Partial<Record<keyof AgenciesSearch, string | undefined>> => ({
  ...('commission' in change && { komisi: change.commission }),
  ...(change.order !== undefined && { urut: writtenOrder(change.order) }),
  ...('text' in change && { cari: change.text }),
});

/** What is shown without a word is written without one. */
const writtenOrder = (order: AgencyOrder): string | undefined =>
  order === 'lateness' ? undefined : ORDER_WORDS[order];
