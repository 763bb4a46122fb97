import type { Locale } from '@/i18n/I18n';
import type { PageName } from '@/i18n/messages/pageParts';
import { fetchPageWords, type PageWords } from '@/i18n/messages/pageWords';
import { fetchOnce, type Once } from '../fetchOnce';

const known = new Map<string, Once<PageWords>>();

/** The words of a page in one language. */
export function wordsOf(name: PageName, locale: Locale): Once<PageWords> {
  const key = `${name} ${locale}`;
  const found = known.get(key) ?? fetchOnce(() => fetchPageWords(name, locale));
  known.set(key, found);
  return found;
}
