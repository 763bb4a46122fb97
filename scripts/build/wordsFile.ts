import { pageParts } from '../../src/i18n/messages/pageParts.ts';

const WORDS = /\/src\/i18n\/messages\/(id|en)\/pages\/(.+)\.ts$/;
/** These have the words of many others, and would tear apart what those have together. */
const GATHERING = new Set(['hearing', 'wall']);
/** What so many pages have is not named after them. */
const MANY = 4;

const pages = Object.entries(pageParts).filter(([page]) => !GATHERING.has(page));

const pagesOf = (path: string): string[] =>
  pages.filter(([, parts]) => parts.some((part) => isWithin(path, part))).map(([page]) => page);

/** A large part is a folder beside the file that gathers it. */
const isWithin = (path: string, part: string) => path === part || path.startsWith(`${part}/`);

/** The file of a part of the words: one for all parts that the same pages have, in each language. */
export function wordsFile(id: string): string | null {
  const [, locale, path] = WORDS.exec(id) ?? [];
  if (locale === undefined || path === undefined) return null;
  const having = pagesOf(path);
  if (having.length === 0) return null;
  return ['words', locale, ...(having.length < MANY ? having : [])].join('-');
}
