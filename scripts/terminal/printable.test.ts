import { expect, test } from 'vitest';
import { printable, printableLines } from './printable';

test.each([
  ['Praya Barat Daya · 35,9 %', 'Praya Barat Daya · 35,9 %'],
  ['\u001b[2Jx\u0007', '\\u001b[2Jx\\u0007'],
  ['\u009b31m', '\\u009b31m'],
  ['\u001b]8;;https://evil.example\u001b\\', '\\u001b]8;;https://evil.example\\u001b\\'],
  ['a\r0 errors\nb\tc', 'a\\u000d0 errors\\u000ab\\u0009c'],
  ['\u202egpj.exe\u2066\u200b', '\\u202egpj.exe\\u2066\\u200b'],
  ['x\u2028y\u{e0041}', 'x\\u2028y\\udb40\\udc41'],
])('of %j is printed %j', (text, printed) => {
  expect(printable(text)).toBe(printed);
});

test('lines stay lines, and JSON says the same', () => {
  const value = { name: '\u001b[2J\u009b\u202e\u{e0041}\ud800 x' };
  const text = printableLines(JSON.stringify(value, null, 2));
  expect(text.split('\n')).toHaveLength(3);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  expect(JSON.parse(text)).toEqual(value);
});
