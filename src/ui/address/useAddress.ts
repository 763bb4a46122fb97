import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
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
  return useParsed(useSearch(), parsePageSearch);
}

/** For parts that are on every page: what a page adds to the address does not draw them anew. */
export const useAppAddress = (): Address<object> =>
  useParsed(useLocationProperty(appSearchText), nothingMore);

const appSearchText = (): string =>
  stringifySearch(parseAppSearch(parseSearch(window.location.search)));
const nothingMore = () => ({});

function useParsed<PageSearch extends object>(
  text: string,
  parsePageSearch: (raw: Record<string, unknown>) => PageSearch,
): Address<PageSearch> {
  const [path, navigate] = useLocation();
  const search = useMemo(() => {
    const raw = parseSearch(text);
    return { ...parseAppSearch(raw), ...parsePageSearch(raw) };
  }, [text, parsePageSearch]);
  // Reads the address when it is called, so that it stays the same and nothing is drawn for it.
  const change = useCallback<Address<PageSearch>['change']>(
    (change) => {
      const raw = parseSearch(window.location.search);
      navigate(path + stringifySearch({ ...raw, ...change }), { replace: true });
    },
    [path, navigate],
  );
  return { search, change };
}
