import { describe, expect, test } from 'vitest';
import { instant } from '../../time/calendar';
import { milliseconds } from '../../units';
import type { RotationEntry, Scene } from '../rotation/scene';
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

describe('the places of the round', () => {
  const showing = (subject: string) =>
    ({ kind: 'map', subject, dwell: milliseconds(20_000), isOffTrack: false }) as const;
  const rotation: RotationEntry[] = [
    { key: 'map', showings: [showing('waste'), showing('water')] },
    { key: 'map.roads', showings: [showing('roads')] },
  ];
  const shown = (onScreen: Scene[], picked: Scene | null = null) =>
    roundPlaces(rotation, onScreen, picked)
      .filter(({ isShown }) => isShown)
      .map(({ key }) => key);
  const water: Scene = { kind: 'map', subject: 'water' };

  test('are called by their subject, or by their kind where subjects take turns', () => {
    expect(roundPlaces(rotation, [], null).map(({ scene }) => scene)).toEqual([
      { kind: 'map', subject: null },
      { kind: 'map', subject: 'roads' },
    ]);
  });

  test('are marked while one of their subjects is on screen', () => {
    expect(shown([water])).toEqual(['map']);
    expect(shown([water, { kind: 'map', subject: 'roads' }])).toEqual(['map', 'map.roads']);
    expect(shown([{ kind: 'summary', subject: null }])).toEqual([]);
  });

  test('are not marked for a scene that was picked', () => {
    expect(shown([water, { kind: 'map', subject: 'roads' }], water)).toEqual(['map.roads']);
  });
});
