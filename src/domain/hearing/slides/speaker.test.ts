import { describe, expect, test } from 'vitest';
import { instant } from '../../time/calendar';
import {
  afterAskingSlides,
  afterSlidesMessage,
  isRefused,
  isSearchingSlides,
  NO_SLIDES_SEEN,
  type SeenSlides,
  type SlideCommand,
  slideAfter,
} from './speaker';

const NOON = instant('2026-11-22T04:00:00Z');

const answered = (seen: SeenSlides, presentation: string, number = 1): SeenSlides =>
  afterSlidesMessage(seen, {
    type: 'report',
    report: { presentation, number, slides: [], isDark: false, openedAt: NOON },
  });
const asked = (seen: SeenSlides, times: number): SeenSlides =>
  times === 0 ? seen : asked(afterAskingSlides(seen), times - 1);
const followed = ({ report }: SeenSlides) => report?.presentation ?? null;

test('the presentation that answered first is followed until it is gone', () => {
  const both = answered(answered(NO_SLIDES_SEEN, 'a'), 'b');
  expect(followed(both)).toBe('a');
  expect(answered(both, 'a', 5).report?.number).toBe(5);
  const gone = (presentation: string) => afterSlidesMessage(both, { type: 'gone', presentation });
  expect(followed(gone('b'))).toBe('a');
  expect(followed(answered(gone('a'), 'b'))).toBe('b');
});

describe('a page of proof in place of the slides', () => {
  const proof = (seen: SeenSlides, presentation: string, number = 5) =>
    afterSlidesMessage(seen, { type: 'proof', presentation, number });

  test('is known once the slides are gone, and gives way to them again', () => {
    const gone = afterSlidesMessage(answered(NO_SLIDES_SEEN, 'a'), {
      type: 'gone',
      presentation: 'a',
    });
    const shown = proof(gone, 'b');
    expect(shown.proof?.number).toBe(5);
    expect(isSearchingSlides(shown)).toBe(false);
    expect(answered(shown, 'c')).toMatchObject({ proof: null, report: { presentation: 'c' } });
  });

  test.each<[string, (seen: SeenSlides) => SeenSlides, number | null]>([
    [
      'in a window of its own beside the slides is not followed',
      (s) => proof(answered(s, 'a'), 'b'),
      null,
    ],
    ['of another window leaves the first', (s) => proof(proof(s, 'a', 2), 'b'), 2],
    [
      'that was left is gone',
      (s) => afterSlidesMessage(proof(s, 'a'), { type: 'gone', presentation: 'a' }),
      null,
    ],
    ['that no longer answers is gone', (s) => asked(proof(s, 'a'), 4), null],
  ])('%s', (_, seen, number) => {
    expect(seen(NO_SLIDES_SEEN).proof?.number ?? null).toBe(number);
  });
});

test.each([
  [3, 'a'],
  [4, null],
])('after %i questions left open this one is followed: %s', (times, expected) => {
  expect(followed(asked(answered(NO_SLIDES_SEEN, 'a'), times))).toBe(expected);
});

test('a presentation that answers in between is still followed', () => {
  expect(followed(asked(answered(asked(answered(NO_SLIDES_SEEN, 'a'), 3), 'a'), 3))).toBe('a');
});

test.each([
  [0, true],
  [1, true],
  [2, false],
  [50, false],
])('after %i questions without answer it is still searching: %s', (times, expected) => {
  expect(isSearchingSlides(asked(NO_SLIDES_SEEN, times))).toBe(expected);
});

test.each<[SlideCommand, number, number | null]>([
  [{ type: 'next' }, 3, 4],
  [{ type: 'next' }, 9, 9],
  [{ type: 'previous' }, 3, 2],
  [{ type: 'previous' }, 1, 1],
  [{ type: 'first' }, 5, 1],
  [{ type: 'last' }, 5, 9],
  [{ type: 'go', number: 7 }, 5, 7],
  [{ type: 'go', number: 70 }, 5, 9],
  [{ type: 'go', number: 0 }, 5, 1],
  [{ type: 'darken' }, 5, null],
  [{ type: 'proof' }, 5, null],
])('%j from slide %i of 9 leads to %s', (command, number, expected) => {
  expect(slideAfter(command, number, 9)).toBe(expected);
});

test.each([
  ['proof', true, true],
  ['proof', false, false],
  ['next', true, false],
  ['darken', true, false],
] as const)('%s, with a note being written: %s, is refused: %s', (type, isWriting, refused) => {
  expect(isRefused({ type }, isWriting)).toBe(refused);
});
