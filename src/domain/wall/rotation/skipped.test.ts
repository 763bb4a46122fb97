import { expect, test } from 'vitest';
import { instant } from '../../time/calendar';
import { milliseconds } from '../../units';
import type { RotationEntry, Showing } from './scene';
import { isSkipped, withoutSkipped } from './skipped';

const since = instant('2026-11-22T04:00:00Z');
const failed = (subject: string) => ({
  scene: { kind: 'map' as const, subject },
  error: new Error('?'),
  since,
  triedAt: since,
});
const showing = (subject: string): Showing => ({
  kind: 'map',
  subject,
  dwell: milliseconds(20_000),
  isOffTrack: false,
});
const rotation: RotationEntry[] = [{ key: 'map', showings: [showing('a'), showing('b')] }];

test.each([
  ['2026-11-22T04:09:59Z', true],
  ['2026-11-22T04:10:00Z', false],
  ['2026-11-22T01:00:00Z', false],
])('a scene that failed at 04:00 is skipped at %s: %s', (now, expected) => {
  expect(isSkipped(failed('a'), instant(now))).toBe(expected);
});

test('the other showings of its entry stay; without any the entry goes', () => {
  expect(withoutSkipped(rotation, [failed('a')])).toEqual([
    { key: 'map', showings: [showing('b')] },
  ]);
  expect(withoutSkipped(rotation, [failed('a'), failed('b')])).toEqual([]);
});
