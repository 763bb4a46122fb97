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

test('a member written twice is named where it stands', () => {
  const text = '{"api": {"catalog": "/a", "catalog": "/b"}, "list": [{}, {"x": 1, "x": 2}]}';
  expect(syntaxMistakes(text).map(({ field, kind }) => `${field} ${kind}`)).toEqual([
    'api.catalog repeated',
    'list[1].x repeated',
  ]);
});
