import { expect, test } from 'vitest';
import { en } from './messages/en';
import { id } from './messages/id';

const english = new Map<string, string>(Object.entries(en));
const pairs = Object.entries(id).map(([key, text]) => ({
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
