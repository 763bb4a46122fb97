import { describe, expect, test } from 'vitest';
import { at, commandOf, PICKED, ROTATION, roundOf, shown, stateWith } from './aPlayer';
import { dueAt, moveOn, obey } from './player';
import { onScreen, type PlayerCommand, type PlayerState, startPlayer } from './playerState';

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
