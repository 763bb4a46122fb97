import type { PageMessages } from './pageMessages';
import { type PageName, pageParts } from './pageParts';

export type PageWords = Readonly<Partial<Record<keyof PageMessages, string>>>;

/** What is fetched, by language and part: each file holds one part of the words. */
const files = import.meta.glob<Record<string, PageWords>>([
  './{id,en}/pages/{*,data/reference,data/sources,hearing/*,wall/*}.ts',
  '!./{id,en}/pages/{config,download,error-report,failures,network}.ts',
]);

/** Words of a page, fetched with it: the parts side by side, or they would cost a round trip each. */
export async function fetchPageWords(page: PageName, locale: 'id' | 'en'): Promise<PageWords> {
  const fetched = pageParts[page].map((part) => {
    const fetch = files[`./${locale}/pages/${part}.ts`];
    if (fetch === undefined) throw new Error(`No words: ${locale}/pages/${part}`);
    return fetch();
  });
  return Object.assign({}, ...(await Promise.all(fetched)).flatMap((it) => Object.values(it)));
}
