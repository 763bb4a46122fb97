import { expect, test } from 'vitest';
import { instant } from '../time/calendar';
import { milliseconds } from '../units';
import {
  afterAsking,
  afterMessage,
  isSearching,
  NO_WALL_SEEN,
  roundPlaces,
  type WallReport,
  type WallsSeen,
} from './remote';

const report = (wall: string, change: Partial<WallReport> = {}): WallReport => ({
  wall,
  onScreen: [{ kind: 'summary', subject: null }],
  district: null,
  mode: 'playing',
  modeAt: instant('2026-11-22T04:00:00Z'),
  isBlank: false,
  rotation: [],
  troubles: [],
  ...change,
});
const answered = (seen: WallsSeen, wall: string, change?: Partial<WallReport>) =>
  afterMessage(seen, { type: 'report', report: report(wall, change) });
const names = ({ walls }: WallsSeen) => walls.map(({ report: { wall } }) => wall);
const asked = (seen: WallsSeen, times: number): WallsSeen =>
  times === 0 ? seen : asked(afterAsking(seen), times - 1);

test('walls stand in the order in which they answered, each once', () => {
  const both = answered(answered(NO_WALL_SEEN, 'a'), 'b');
  const again = answered(both, 'a', { mode: 'paused' });
  expect(names(again)).toEqual(['a', 'b']);
  expect(again.walls[0]?.report.mode).toBe('paused');
});

test.each([
  [3, ['a']],
  [4, []],
])('after %i questions left open these are still there: %j', (times, expected) => {
  expect(names(asked(answered(NO_WALL_SEEN, 'a'), times))).toEqual(expected);
});

test('a wall that answers in between stays', () => {
  const seen = asked(answered(asked(answered(NO_WALL_SEEN, 'a'), 3), 'a'), 3);
  expect(names(seen)).toEqual(['a']);
});

test('a wall that says goodbye is gone at once, the others stay', () => {
  const both = answered(answered(NO_WALL_SEEN, 'a'), 'b');
  expect(names(afterMessage(both, { type: 'gone', wall: 'a' }))).toEqual(['b']);
  expect(names(afterMessage(both, { type: 'gone', wall: 'x' }))).toEqual(['a', 'b']);
});

test.each([
  [0, true],
  [1, true],
  [2, false],
  [50, false],
])('after %i questions without answer it is still searching: %s', (times, expected) => {
  expect(isSearching(asked(NO_WALL_SEEN, times))).toBe(expected);
});

test('with a wall there is nothing to search', () => {
  expect(isSearching(answered(NO_WALL_SEEN, 'a'))).toBe(false);
});

test('a place with one subject is called by it, one whose subjects take turns by its kind', () => {
  const showing = (subject: string) =>
    ({ kind: 'map', subject, dwell: milliseconds(20_000), isOffTrack: false }) as const;
  expect(
    roundPlaces([
      { key: 'map', showings: [showing('waste'), showing('water')] },
      { key: 'map.waste', showings: [showing('waste')] },
    ]),
  ).toEqual([
    { key: 'map', scene: { kind: 'map', subject: null } },
    { key: 'map.waste', scene: { kind: 'map', subject: 'waste' } },
  ]);
});
