import { describe, expect, test } from 'vitest';
import { at, commandOf, MINUTE, picked, ROTATION, roundOf, shown, stateWith } from './aPlayer';
import { dueAt, moveOn, obey } from './player';
import { onScreen, PLAY_LIMITS, type PlayerCommand } from './playerState';

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
