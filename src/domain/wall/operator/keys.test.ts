import { describe, expect, test } from 'vitest';
import { commandOfKey, type KeyPress, type KeyState } from './keys';

const STATE: KeyState = {
  mode: 'playing',
  isBlank: false,
  rotation: ['summary', 'map', 'lateness'],
  hasCharacterKeys: true,
  leaving: 'ask',
};
const meaning = (key: string, state: Partial<KeyState> = {}, press: Partial<KeyPress> = {}) =>
  commandOfKey({ key, hasModifier: false, on: 'page', ...press }, { ...STATE, ...state });

/** The type alone, with the scene where there is one. */
function told(...args: Parameters<typeof meaning>): string | null {
  const found = meaning(...args);
  if (found === null) return null;
  return 'key' in found ? `${found.type} ${found.key}` : found.type;
}

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  [' ', 'pause'],
  ['h', 'hold'],
  ['H', 'hold'],
  ['b', 'blank'],
  ['B', 'blank'],
  ['.', 'blank'],
  ['f', 'fullscreen'],
  ['1', 'go summary'],
  ['3', 'go lateness'],
  ['4', null],
  ['0', null],
  ['Escape', 'ask-leave'],
  ['ArrowDown', null],
  ['Enter', null],
  ['Tab', null],
  ['F5', null],
  ['F11', null],
  ['x', null],
  ['toString', null],
])('%s on a playing wall: %s', (key, expected) => {
  expect(told(key)).toBe(expected);
});

describe('Space and H go back where they came from', () => {
  test.each([
    [' ', 'paused', 'resume'],
    [' ', 'held', 'resume'],
    ['h', 'held', 'resume'],
    ['h', 'paused', 'hold'],
  ] as const)('%s while %s: %s', (key, mode, expected) => {
    expect(told(key, { mode })).toBe(expected);
  });
});

test.each([
  ['b', 'unblank'],
  ['.', 'unblank'],
  ['Escape', 'unblank'],
  ['PageDown', 'next'],
  ['2', 'go map'],
  ['f', 'fullscreen'],
  [' ', null],
  ['h', null],
  ['x', null],
  ['Enter', null],
])('%s on a dark wall: %s', (key, expected) => {
  expect(told(key, { isBlank: true })).toBe(expected);
});

describe('Escape undoes one thing at a time', () => {
  test.each<[Partial<KeyState>, string | null]>([
    [{ isBlank: true, mode: 'paused', leaving: 'asked' }, 'unblank'],
    [{ mode: 'paused', leaving: 'asked' }, 'resume'],
    [{ mode: 'held' }, 'resume'],
    [{ leaving: 'ask' }, 'ask-leave'],
    [{ leaving: 'asked' }, 'leave'],
    [{ leaving: 'never' }, null],
    [{ leaving: 'never', mode: 'paused' }, 'resume'],
  ])('%j: %s', (state, expected) => {
    expect(told('Escape', state)).toBe(expected);
  });
});

test.each([
  ['PageDown', 'next'],
  [' ', 'pause'],
  ['Escape', 'ask-leave'],
  ['h', null],
  ['.', null],
  ['1', null],
  ['F', null],
])('with the character keys turned off %s: %s', (key, expected) => {
  expect(told(key, { hasCharacterKeys: false })).toBe(expected);
});

describe('keys that belong to something else', () => {
  test.each<[string, Partial<KeyPress>, string | null]>([
    ['ArrowLeft', { hasModifier: true }, null],
    ['f', { hasModifier: true }, null],
    [' ', { on: 'button' }, null],
    ['PageDown', { on: 'button' }, 'next'],
    ['b', { on: 'button' }, 'blank'],
    ['b', { on: 'field' }, null],
    ['PageDown', { on: 'field' }, null],
    ['Escape', { on: 'field' }, null],
  ])('%s with %j: %s', (key, press, expected) => {
    expect(told(key, {}, press)).toBe(expected);
  });
});
