import { describe, expect, test } from 'vitest';
import type { KeyPress } from '../../wall/operator/keys';
import { meaningOfSlideKey, type SlideKeyState } from './keys';

const STATE: SlideKeyState = {
  isDark: false,
  isOverview: false,
  typed: '',
  hasCharacterKeys: true,
  canLeave: true,
};

/** The type alone, with the number or the digits where there are any. */
function told(key: string, state: Partial<SlideKeyState> = {}, press: Partial<KeyPress> = {}) {
  const found = meaningOfSlideKey(
    { key, hasModifier: false, on: 'page', ...press },
    { ...STATE, ...state },
  );
  if (found === null) return null;
  if ('number' in found) return `go ${found.number}`;
  return 'typed' in found ? `typed ${found.typed}`.trim() : found.type;
}

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['Enter', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Backspace', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'darken'],
  ['B', 'darken'],
  ['.', 'darken'],
  ['f', 'fullscreen'],
  ['g', 'overview'],
  ['O', 'overview'],
  ['p', 'speaker'],
  ['n', 'note'],
  ['d', 'proof'],
  ['7', 'typed 7'],
  ['0', null],
  ['Escape', 'leave'],
  ['ArrowDown', null],
  ['ArrowUp', null],
  ['Tab', null],
  ['F5', null],
  ['x', null],
  ['toString', null],
])('%s on a slide: %s', (key, expected) => {
  expect(told(key)).toBe(expected);
});

test.each([
  ['2', '1', 'typed 12'],
  ['0', '1', 'typed 10'],
  ['5', '123', null],
  ['Enter', '12', 'go 12'],
  ['Backspace', '12', 'typed 1'],
  ['Escape', '12', 'typed'],
  [' ', '12', 'next'],
])('%s after %s was typed: %s', (key, typed, expected) => {
  expect(told(key, { typed })).toBe(expected);
});

test('Enter goes to the typed slide also where a button has the focus', () => {
  expect(told('Enter', { typed: '4' }, { on: 'button' })).toBe('go 4');
});

test.each([
  ['b', 'lighten'],
  ['.', 'lighten'],
  ['Escape', 'lighten'],
  ['PageDown', 'next'],
  ['Backspace', 'previous'],
  ['4', 'typed 4'],
  ['f', 'fullscreen'],
  ['p', 'speaker'],
  ['g', null],
  ['n', null],
  ['d', null],
])('%s while it is dark: %s', (key, expected) => {
  expect(told(key, { isDark: true })).toBe(expected);
});

test.each([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['PageDown', 'next'],
  ['Home', 'first'],
  ['Escape', 'overview'],
  ['g', 'overview'],
  ['Enter', null],
  [' ', null],
  ['b', 'darken'],
])('%s in the list of slides: %s', (key, expected) => {
  expect(told(key, { isOverview: true })).toBe(expected);
});

describe('Escape undoes one thing at a time', () => {
  test.each<[Partial<SlideKeyState>, string | null]>([
    [{ typed: '1', isDark: true, isOverview: true }, 'typed'],
    [{ isDark: true, isOverview: true }, 'lighten'],
    [{ isOverview: true }, 'overview'],
    [{}, 'leave'],
    [{ canLeave: false }, null],
    [{ canLeave: false, isDark: true }, 'lighten'],
  ])('%j: %s', (state, expected) => {
    expect(told('Escape', state)).toBe(expected);
  });
});

test.each([
  ['PageDown', 'next'],
  [' ', 'next'],
  ['Enter', 'next'],
  ['Escape', 'leave'],
  ['b', null],
  ['.', null],
  ['3', null],
  ['n', null],
  ['G', null],
])('with the character keys turned off %s: %s', (key, expected) => {
  expect(told(key, { hasCharacterKeys: false })).toBe(expected);
});

describe('keys that belong to something else', () => {
  test.each<[string, Partial<KeyPress>, string | null]>([
    ['ArrowLeft', { hasModifier: true }, null],
    ['n', { hasModifier: true }, null],
    [' ', { on: 'button' }, null],
    ['Enter', { on: 'button' }, null],
    ['PageDown', { on: 'button' }, 'next'],
    ['b', { on: 'button' }, 'darken'],
    ['b', { on: 'field' }, null],
    ['PageDown', { on: 'field' }, null],
    ['Escape', { on: 'field' }, null],
  ])('%s with %j: %s', (key, press, expected) => {
    expect(told(key, {}, press)).toBe(expected);
  });
});
