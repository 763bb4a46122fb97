import { expect, test } from 'vitest';
import { KEPT_LIMITS, superfluous } from './keptAnswers';

const kept = (key: string, receivedAt: number, size = 100) => ({ key, receivedAt, size });
const { characters, answers } = KEPT_LIMITS;

test.each([
  ['nothing', [], []],
  ['few', [kept('a', 1), kept('b', 2)], []],
  ['together too large: the oldest go', [kept('old', 1), kept('new', 2, characters)], ['old']],
  ['one too large for all', [kept('a', 1, characters + 1)], ['a']],
])('%s', (_, known, expected) => {
  expect(superfluous(known)).toEqual(expected);
});

test('too many: the oldest go', () => {
  const many = Array.from({ length: answers + 2 }, (_, index) => kept(String(index), index));
  expect(superfluous(many)).toEqual(['1', '0']);
});
