import { expect, test } from 'vitest';
import { isWayBack, type ProofPress } from './wayBack';

const MIDDLE = { up: true, down: true };
const PRESS: ProofPress = { key: 'Escape', hasModifier: false, isTaken: false, canScroll: MIDDLE };

test.each<[string, Partial<ProofPress>, boolean]>([
  ['Escape', {}, true],
  ['Escape in a field, a dialog or a map', { isTaken: true }, false],
  ['Escape with Ctrl', { hasModifier: true }, false],
  ['back on the clicker, in the middle of the page', { key: 'PageUp' }, false],
  [
    'back on the clicker, at the head of the page',
    { key: 'PageUp', canScroll: { up: false, down: true } },
    true,
  ],
  [
    'on on the clicker, at the head of the page',
    { key: 'PageDown', canScroll: { up: false, down: true } },
    false,
  ],
  [
    'on on the clicker, at the foot of the page',
    { key: 'PageDown', canScroll: { up: true, down: false } },
    true,
  ],
  ['a letter', { key: 'b' }, false],
  ['an arrow, which scrolls', { key: 'ArrowLeft', canScroll: { up: false, down: false } }, false],
])('%s leads back to the slide: %o %s', (_, press, expected) => {
  expect(isWayBack({ ...PRESS, ...press })).toBe(expected);
});
