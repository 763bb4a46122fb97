import { expect, test } from 'vitest';
import { syntaxMistakes } from './jsonSyntax';

test.each([
  ['{\n  "a": 1\n  "b": 2\n}', 'syntaxComma', 3, 3],
  ['{\n  "a": 1,\n}', 'syntaxTrailingComma', 2, 9],
  ['["a",]', 'syntaxTrailingComma', 1, 5],
  ["{ 'a': 1 }", 'syntaxQuote', 1, 3],
  ['{ "a": WITA }', 'syntaxQuote', 1, 8],
  ['{ “a”: 1 }', 'syntaxQuote', 1, 3],
  ['{ // the home\n  "a": 1 }', 'syntaxComment', 1, 3],
  ['{ "a": [1, 2', 'syntaxEnd', 1, 13],
  ['', 'syntaxEnd', 1, 1],
  ['{ "a"', 'syntaxEnd', 1, 6],
  ['{ "a" 1 }', 'syntaxOther', 1, 7],
  ['{ "a": 01 }', 'syntaxOther', 1, 8],
  ['{} {}', 'syntaxOther', 1, 4],
])('%j: %s in line %i, column %i', (text, kind, line, column) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(syntaxMistakes(text)).toEqual([
    { field: '', kind, values: expect.objectContaining({ line, column }) },
  ]);
});

test.each([
  '{"a": {"b": [1, -2.5e3, "x\\u00e9\\n", true, null, {}, []]}, "c": ""}',
  ' [ ] ',
  '"text"',
])('%s is in order, as a browser says', (text) => {
  expect(() => JSON.parse(text)).not.toThrow();
  expect(syntaxMistakes(text)).toEqual([]);
});

test.each([
  ['{\n  "a": 1,\n\u00a0 "b": 2\n}', 'U+00A0', 3, 1],
  ['{ "a": 1\u00a0}', 'U+00A0', 1, 9],
  ['{ "a":\u200b1 }', 'U+200B', 1, 7],
  ['{}\ufeff', 'U+FEFF', 1, 3],
])('%j: the sign that has no place there is named, seen or not', (text, found, line, column) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(syntaxMistakes(text)).toEqual([
    { field: '', kind: 'syntaxOther', values: { found, line, column } },
  ]);
});

const SIGNS = [...' \n\t\u000b\f\u00a0\u0085\u200b\u2028\ufeff\u0000\u007f0-+.e,:"\'\\/#{}[]xé;'];
const WHOLE = '{"a": [1, -2.5e3, "x\\u00e9\\n"], "b": {"c": true, "d": null}, "e": ""}';

test('what a browser refuses has its place named, and nothing else has', () => {
  const isRefused = (text: string) => {
    try {
      return JSON.parse(text) === undefined;
    } catch {
      return true;
    }
  };
  const isNamed = (text: string) => syntaxMistakes(text).some(({ field }) => field === '');
  const changed = Array.from(WHOLE, (_, at) => at).flatMap((at) =>
    ['', ...SIGNS].flatMap((sign) =>
      [0, 1].map((out) => WHOLE.slice(0, at) + sign + WHOLE.slice(at + out)),
    ),
  );
  expect(changed.filter((text) => isRefused(text) !== isNamed(text))).toEqual([]);
  expect(isNamed('['.repeat(100_000))).toBe(true);
});

test('a member written twice is named where it stands', () => {
  const text = '{"api": {"catalog": "/a", "catalog": "/b"}, "list": [{}, {"x": 1, "x": 2}]}';
  expect(syntaxMistakes(text).map(({ field, kind }) => `${field} ${kind}`)).toEqual([
    'api.catalog repeated',
    'list[1].x repeated',
  ]);
});
