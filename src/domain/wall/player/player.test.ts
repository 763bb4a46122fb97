import { describe, expect, test } from 'vitest';
import { milliseconds } from '../../units';
import { type RotationEntry, type SceneKind, type Showing, sceneKey } from '../rotation/scene';
import { dueAt, moveOn, obey } from './player';
import {
  onScreen,
  PLAY_LIMITS,
  type PlayerCommand,
  type PlayerState,
  startPlayer,
} from './playerState';

const MINUTE = 60_000;
const showing = (kind: SceneKind, subject: string | null = null, seconds = 20): Showing => ({
  kind,
  subject,
  dwell: milliseconds(seconds * 1000),
  isOffTrack: false,
});

const ROTATION: RotationEntry[] = [
  { key: 'summary', showings: [showing('summary')] },
  { key: 'map', showings: [showing('map', 'waste', 30), showing('map', 'water')] },
  { key: 'lateness', showings: [showing('lateness')] },
];
const roundOf = (rotation: readonly RotationEntry[]) => ({
  rotation,
  order: ROTATION.map(({ key }) => key),
});
const at = (moment: number, rotation: readonly RotationEntry[] = ROTATION, panels = 1) => ({
  at: moment,
  ...roundOf(rotation),
  panels,
});
const stateWith = (change: Partial<PlayerState> = {}): PlayerState => ({
  ...startPlayer(0),
  key: 'map',
  ...change,
});
const shown = (state: PlayerState, panels = 1, rotation: readonly RotationEntry[] = ROTATION) =>
  onScreen(state, roundOf(rotation), panels).map(sceneKey);

const PICKED = { kind: 'indicator', subject: 'stunting', district: '52.02.04' } as const;
const picked = obey(stateWith(), { type: 'pick', scene: PICKED }, at(1000));

describe('a wall that is left alone', () => {
  test('begins with the first scene', () => {
    expect(shown(startPlayer(0))).toEqual(['summary']);
  });

  test('shows every scene in turn, and the next subject on the next round', () => {
    const course = [0, 1, 2, 3, 4, 5].reduce<PlayerState[]>(
      (states) => [...states, moveOn(states.at(-1) ?? startPlayer(0), at(0))],
      [startPlayer(0)],
    );
    expect(course.map((state) => shown(state)[0])).toEqual([
      ...['summary', 'map.waste', 'lateness'],
      ...['summary', 'map.water', 'lateness'],
      'summary',
    ]);
  });

  test('leaves a scene when its own time is over', () => {
    const state = stateWith({ shownAt: 500 });
    expect(dueAt(state, onScreen(state, roundOf(ROTATION), 1))).toBe(30_500);
  });

  test('moves panels on together, after the scene that needs longest', () => {
    const state = stateWith({ key: 'summary' });
    expect(shown(state, 2)).toEqual(['summary', 'map.waste']);
    expect(dueAt(state, onScreen(state, roundOf(ROTATION), 2))).toBe(30_000);
    expect(shown(moveOn(state, at(0, ROTATION, 2)), 2)).toEqual(['lateness', 'summary']);
  });

  test('never shows a scene twice side by side', () => {
    expect(shown(stateWith(), 5)).toEqual(['map.waste', 'lateness', 'summary']);
  });

  test('with nothing to show looks again after five seconds, not at once', () => {
    expect(dueAt(startPlayer(1000), [])).toBe(6000);
    expect(onScreen(moveOn(startPlayer(0), at(6000, [])), roundOf([]), 1)).toEqual([]);
  });

  test('gives the place of a scene that is left out to the next, and goes on from there', () => {
    const left = ROTATION.filter(({ key }) => key !== 'map');
    expect(shown(stateWith(), 1, left)).toEqual(['lateness']);
    expect(shown(moveOn(stateWith(), at(0, left)), 1, left)).toEqual(['summary']);
    const first = ROTATION.filter(({ key }) => key !== 'lateness');
    expect(shown(stateWith({ key: 'lateness' }), 1, first)).toEqual(['summary']);
  });

  test('begins again with the first where the plan does not know its scene any more', () => {
    expect(shown(stateWith({ key: 'gone' }))).toEqual(['summary']);
  });
});

describe('what the operator asks for', () => {
  test.each<[PlayerCommand, Partial<PlayerState>, string]>([
    [{ type: 'next' }, {}, 'lateness'],
    [{ type: 'next' }, { key: 'lateness' }, 'summary'],
    [{ type: 'previous' }, {}, 'summary'],
    [{ type: 'previous' }, { key: 'summary' }, 'lateness'],
    [{ type: 'previous' }, { key: 'summary', round: 2 }, 'lateness'],
    [{ type: 'go', key: 'lateness' }, {}, 'lateness'],
    [{ type: 'go', key: 'a scene of another wall' }, {}, 'map.waste'],
    [{ type: 'pick', scene: PICKED }, {}, 'indicator.stunting'],
    [{ type: 'pause' }, {}, 'map.waste'],
    [{ type: 'hold' }, {}, 'map.waste'],
    [{ type: 'blank' }, {}, 'map.waste'],
  ])('%j from %j shows %s', (command, from, expected) => {
    expect(shown(obey(stateWith(from), command, at(1000)))).toEqual([expected]);
  });

  test.each<[PlayerCommand['type'], PlayerState['mode'], PlayerState['mode']]>([
    ['pause', 'playing', 'paused'],
    ['pause', 'held', 'paused'],
    ['hold', 'playing', 'held'],
    ['hold', 'paused', 'held'],
    ['resume', 'paused', 'playing'],
    ['resume', 'held', 'playing'],
    // Going by hand leaves what was held, but a paused wall stays so.
    ['next', 'held', 'playing'],
    ['previous', 'held', 'playing'],
    ['go', 'held', 'playing'],
    ['next', 'paused', 'paused'],
    ['previous', 'paused', 'paused'],
    ['go', 'paused', 'paused'],
    ['pick', 'paused', 'held'],
    ['blank', 'paused', 'paused'],
    ['unblank', 'held', 'held'],
  ])('%s while %s: %s', (type, mode, expected) => {
    const command = commandOf(type);
    expect(obey(stateWith({ mode }), command, at(1000)).mode).toBe(expected);
  });

  test.each<[PlayerCommand['type'], boolean]>([
    ['next', false],
    ['previous', false],
    ['go', false],
    ['pick', false],
    ['unblank', false],
    ['blank', true],
    ['pause', true],
    ['hold', true],
    ['resume', true],
  ])('%s on a dark wall leaves it dark: %s', (type, isDark) => {
    const state = obey(stateWith({ blankSince: 5 }), commandOf(type), at(1000));
    expect(state.blankSince !== null).toBe(isDark);
  });

  test('a scene asked for by hand has its whole time', () => {
    const next = obey(stateWith(), { type: 'next' }, at(15_000));
    expect(dueAt(next, onScreen(next, roundOf(ROTATION), 1))).toBe(35_000);
  });

  test('resuming gives the scene its whole time again', () => {
    const state = obey(stateWith({ mode: 'paused' }), { type: 'resume' }, at(50_000));
    expect(dueAt(state, onScreen(state, roundOf(ROTATION), 1))).toBe(80_000);
  });

  test('nothing is asked of a wall without scenes', () => {
    const state = obey(startPlayer(0), { type: 'next' }, at(1000, []));
    expect(shown(state, 1, [])).toEqual([]);
  });
});

describe('a picked scene', () => {
  test('is held for ten minutes, then the round goes on where it was', () => {
    expect(picked.mode).toBe('held');
    const due = dueAt(picked, onScreen(picked, roundOf(ROTATION), 1));
    expect(due).toBe(1000 + 10 * MINUTE);
    const after = moveOn(picked, at(due));
    expect([after.mode, ...shown(after)]).toEqual(['playing', 'map.waste']);
  });

  test.each<[PlayerCommand['type'], string]>([
    ['resume', 'map.waste'],
    ['previous', 'map.waste'],
    ['next', 'lateness'],
  ])('is left by %s for %s', (type, expected) => {
    expect(shown(obey(picked, commandOf(type), at(2000)))).toEqual([expected]);
  });

  test('stays when the wall is paused over it, and goes when that ends', () => {
    const paused = obey(picked, { type: 'pause' }, at(2000));
    expect(shown(paused)).toEqual(['indicator.stunting']);
    expect(shown(moveOn(paused, at(2000 + PLAY_LIMITS.paused)))).toEqual(['map.waste']);
  });

  test('takes one panel, and is not shown twice where the round has it too', () => {
    expect(shown(picked, 2)).toEqual(['indicator.stunting', 'map.waste']);
    const map = obey(
      stateWith(),
      { type: 'pick', scene: { kind: 'map', subject: 'waste', district: null } },
      at(0),
    );
    expect(shown(map, 2)).toEqual(['map.waste', 'lateness']);
  });

  test('is shown although the round has no scene', () => {
    expect(shown(picked, 1, [])).toEqual(['indicator.stunting']);
  });
});

describe('what was forgotten ends by itself', () => {
  test.each([
    ['held', 10],
    ['paused', 60],
  ] as const)('%s after %i minutes', (mode, minutes) => {
    const state = stateWith({ mode, modeSince: 1000 });
    const due = dueAt(state, onScreen(state, roundOf(ROTATION), 1));
    expect(due).toBe(1000 + minutes * MINUTE);
    const after = moveOn(state, at(due));
    expect([after.mode, ...shown(after)]).toEqual(['playing', 'map.waste']);
  });

  test('a pause begins anew with each scene that is asked for', () => {
    const paused = stateWith({ mode: 'paused', modeSince: 0 });
    const next = obey(paused, { type: 'next' }, at(50 * MINUTE));
    expect(dueAt(next, onScreen(next, roundOf(ROTATION), 1))).toBe(110 * MINUTE);
  });

  test('darkness after four hours; until then the scenes go on unseen', () => {
    const dark = obey(stateWith(), { type: 'blank' }, at(0));
    const moved = moveOn(dark, at(30_000));
    expect([moved.blankSince, ...shown(moved)]).toEqual([0, 'lateness']);
    const paused = obey(dark, { type: 'pause' }, at(239 * MINUTE));
    expect(dueAt(paused, onScreen(paused, roundOf(ROTATION), 1))).toBe(240 * MINUTE);
    const lit = moveOn(paused, at(240 * MINUTE));
    expect([lit.blankSince, lit.mode]).toEqual([null, 'paused']);
  });

  test('darkness asked for twice counts from the first time', () => {
    expect(obey(stateWith({ blankSince: 5 }), { type: 'blank' }, at(1000)).blankSince).toBe(5);
  });
});

function commandOf(type: PlayerCommand['type']): PlayerCommand {
  if (type === 'go') return { type, key: 'summary' };
  return type === 'pick' ? { type, scene: PICKED } : { type };
}
