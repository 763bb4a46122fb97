import { expect, test } from 'vitest';
import { type Settled, settle } from './settled';

const measured: Settled = { box: '500x300', content: null, chased: '' };
const drawn: Settled = { ...measured, content: 280 };

test.each([
  ['drawn as it was measured', measured, '500x300', 280, false],
  ['the room grew between measuring and drawing', measured, '500x420', 280, true],
  ['nothing changed', drawn, '500x300', 280, false],
  ['a larger room', drawn, '500x420', 280, true],
  ['rows that became higher', drawn, '500x300', 340, true],
])('%s', (_, known, box, content, isStale) => {
  expect(settle(known, { box, content }).isStale).toBe(isStale);
});

test('a room that follows its rows is measured twice, not for ever', () => {
  const first = settle(measured, { box: '500x200', content: 200 });
  expect(first.isStale).toBe(true);
  const again = { ...measured, chased: first.settled.chased };
  expect(settle(again, { box: '500x200', content: 200 }).isStale).toBe(false);
});
