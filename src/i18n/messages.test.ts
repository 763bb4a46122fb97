import { expect, test } from 'vitest';
import { en } from './messages/en';
import { downloads as filesInEnglish } from './messages/en/pages/download';
import { failures as failuresInEnglish } from './messages/en/pages/failures';
import { id } from './messages/id';
import { downloads as files } from './messages/id/pages/download';
import { failures } from './messages/id/pages/failures';
import { type PageName, pageParts } from './messages/pageParts';
import { fetchPageWords } from './messages/pageWords';

const pages = await Promise.all(
  (Object.keys(pageParts) as PageName[]).map(async (page) => ({
    id: await fetchPageWords(page, 'id'),
    en: await fetchPageWords(page, 'en'),
  })),
);
const indonesian = Object.assign({}, id, files, failures, ...pages.map((words) => words.id));
const english = new Map<string, string>(
  Object.entries(
    Object.assign({}, en, filesInEnglish, failuresInEnglish, ...pages.map((words) => words.en)),
  ),
);
const pairs = Object.entries<string>(indonesian).map(([key, text]) => ({
  key,
  text,
  other: english.get(key) ?? '',
}));

/** Names of what a message is filled with; words that follow a number, `{n|one|other}`, are its own. */
const filledWith = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

test('no message is empty in either language', () => {
  const empty = pairs.filter(({ text, other }) => text.trim() === '' || other.trim() === '');
  expect(empty).toEqual([]);
});

test('both languages are filled with the same values', () => {
  const differing = pairs.filter(
    ({ text, other }) => filledWith(text).join() !== filledWith(other).join(),
  );
  expect(differing).toEqual([]);
});
