import { expect, test } from 'vitest';
import { followedNumber } from './follow';

const SOME = ['rapat', 'promises:missing', 'changes:a', 'changes:b', 'rapat:tautan'];
const ALL = ['rapat', 'promises:1', 'promises:2', 'changes:a', 'changes:b', 'rapat:tautan'];

test.each([
  ['a slide before those that came', 'rapat', ALL, 1, 1],
  ['a slide behind those that came', 'changes:b', ALL, 4, 5],
  ['the last slide', 'rapat:tautan', ALL, 5, 6],
  ['what said that the section was missing', 'promises:missing', ALL, 2, 2],
  ['a slide of a section that fails anew', 'promises:2', SOME, 3, 2],
  ['a slide of a section that has none any more', 'macro:1', SOME, 4, 4],
  ['a slide that stays', 'changes:a', SOME, 3, 3],
])('%s is followed', (_, key, keys, number, expected) => {
  expect(followedNumber(key, keys, number)).toBe(expected);
});
