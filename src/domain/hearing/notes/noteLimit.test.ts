import { expect, test } from 'vitest';
import { NOTE_LIMIT, type NoteFault, noteFault } from './noteLimit';
import { type Notes, writeNotes } from './notes';

const { ofOne, ofAll, inAddress } = NOTE_LIMIT;
const FULL: Notes = new Map(['a', 'b', 'c', 'd', 'e'].map((key) => [key, 'x'.repeat(ofOne)]));

test.each<[string, string, string, NoteFault | null]>([
  ['as long as it may be', 'new', 'x'.repeat(ofOne), null],
  ['one letter too long', 'new', 'x'.repeat(ofOne + 1), { kind: 'one', letters: ofOne + 1 }],
  ['with space around it', 'new', `  ${'x'.repeat(ofOne)}\n`, null],
  ['an emoji for each letter', 'new', '🌾'.repeat(10), null],
  ['nothing but emoji', 'new', '🌾'.repeat(ofOne), { kind: 'address' }],
])('a note %s', (_, key, text, fault) => {
  expect(noteFault(new Map(), key, text)).toEqual(fault);
});

test('beside full notes another does not fit, but each can be changed and taken away', () => {
  expect(noteFault(FULL, 'f', 'x')).toEqual({ kind: 'all', letters: ofAll + 1 });
  expect(noteFault(FULL, 'e', 'y'.repeat(ofOne))).toBeNull();
  expect(noteFault(FULL, 'f', ' ')).toBeNull();
});

test.each([
  [8, true],
  [9, false],
])(
  'the room in the address is reckoned as the browser writes it: %i letters more fit: %s',
  (more, isFitting) => {
    // A place and its colon are four signs, an emoji is twelve.
    const text = '🌾'.repeat(499) + 'x'.repeat(more);
    const { length } = new URLSearchParams({ '': writeNotes(new Map([['a', text]])) }).toString();
    expect(length - 1 <= inAddress).toBe(isFitting);
    expect(noteFault(new Map(), 'a', text)).toEqual(isFitting ? null : { kind: 'address' });
  },
);
