import { localeOf, parseAppSearch } from '@/ui/address/appSearch';
import { parseSearch } from '@/ui/address/searchText';
import { PAGES_OF_ONE, PLAIN_PAGES } from './pageList';

/** Begins to fetch the page of an address; one that is none is left to the routes. */
export function fetchAhead({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  const [, , word = '', id = ''] = pathname.split('/');
  const pages = id === '' ? PLAIN_PAGES : PAGES_OF_ONE;
  const found = pages.find(({ pattern }) => pattern.split('/')[2] === word);
  found?.Page.fetch(localeOf(parseAppSearch(parseSearch(search))));
}
