import { useLocation, useSearch } from 'wouter';
import { type AppSearch, parseAppSearch } from './appSearch';
import { parseSearch, stringifySearch } from './searchText';

export type Address<PageSearch> = {
  /** What the address says, checked; anything it cannot mean is left out. */
  search: AppSearch & PageSearch;
  /** Changes part of what the address says; `undefined` takes a word out. */
  change: (change: Partial<Record<keyof (AppSearch & PageSearch), unknown>>) => void;
};

/** The address as state: every view of it is parsed anew, nothing is copied. */
export function useAddress<PageSearch extends object>(
  parsePageSearch: (raw: Record<string, unknown>) => PageSearch,
): Address<PageSearch> {
  const [path, navigate] = useLocation();
  const raw = parseSearch(useSearch());
  return {
    search: { ...parseAppSearch(raw), ...parsePageSearch(raw) },
    change: (change) => navigate(path + stringifySearch({ ...raw, ...change }), { replace: true }),
  };
}

/** For parts that are on every page. */
export const useAppAddress = (): Address<object> => useAddress(() => ({}));
