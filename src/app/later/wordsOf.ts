import type { Locale } from '@/i18n/I18n';
import { type PageName, pageWords } from '@/i18n/messages/pageWords';
import { fetchOnce, type Once } from '../fetchOnce';

type Words = Awaited<ReturnType<(typeof pageWords)[PageName][Locale]>>;

const known = new Map<string, Once<Words>>();

/** The words of a page in one language. */
export function wordsOf(name: PageName, locale: Locale): Once<Words> {
  const key = `${name} ${locale}`;
  const found = known.get(key) ?? fetchOnce(pageWords[name][locale]);
  known.set(key, found);
  return found;
}
