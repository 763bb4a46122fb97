import { expect, test } from 'vitest';
import { instant } from '@/domain/time/calendar';
import { toFailing } from './keepFailing';

const since = instant('2026-11-22T04:05:00Z');
const silent = { server: 'assessment', since, fault: { kind: 'unreachable' } };

test.each([
  ['silence', silent, true],
  ['an error', { ...silent, fault: { kind: 'status', status: 500 } }, true],
  [
    'a broken contract, which asking finds again',
    { ...silent, fault: { kind: 'contract' } },
    false,
  ],
  ['what another program wrote', { since: 'yesterday' }, false],
  ['nothing', null, false],
])('%s is remembered: %s', (_, kept, isRemembered) => {
  expect(toFailing(new Map([['a', kept]]), new Map()).has('a')).toBe(isRemembered);
});

test.each([
  ['before', '2026-11-22T04:00:00Z', true],
  ['after', '2026-11-22T04:06:00Z', false],
])('a failure whose answer was received %s it: still failing %s', (_, received, isFailing) => {
  const receipt = { key: 'a', receivedAt: Date.parse(received), size: 1 };
  const failing = toFailing(new Map([['a', silent]]), new Map([['a', receipt]]));
  expect(failing.has('a')).toBe(isFailing);
});
