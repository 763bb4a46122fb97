import { pageAt } from '@/ui/address/pageAt';
import { parseSearch, wishedLocale } from '@/ui/address/searchText';
import { pageOfOneCode, plainPageCode } from './pageCode';
import { wordsOf } from './wordsOf';

const pageCode = { ...plainPageCode, ...pageOfOneCode };
const hasCode = (name: string): name is keyof typeof pageCode => name in pageCode;

/** Begins to fetch the page of an address, with its words; one that is none is left to the routes. */
export function fetchAhead({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  const name = pageAt(pathname);
  if (name === null || !hasCode(name)) return;
  pageCode[name].ahead();
  wordsOf(name, wishedLocale(parseSearch(search))).ahead();
}
