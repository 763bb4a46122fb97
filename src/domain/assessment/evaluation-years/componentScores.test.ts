import { describe, expect, test } from 'vitest';
import { anEvaluation, componentScores } from '../../../../test/builders';
import { score } from '../../units';
import { lowestComponents, componentScores as scoresOf } from './componentScores';
import { totalCheck } from './totalCheck';

describe('components of Kota Kediri 2022', () => {
  const kediri = anEvaluation({
    total: score(3.31),
    components: componentScores(3.6, 3.21, 3.23, 3.07, 3.65),
  });

  test('bring their score × weight to the total', () => {
    expect(scoresOf(kediri, null).map(({ contribution }) => contribution)).toEqual([
      expect.closeTo(0.36),
      expect.closeTo(0.642),
      expect.closeTo(0.969),
      expect.closeTo(0.614),
      expect.closeTo(0.73),
    ]);
  });

  test('give 3.315 beside the published 3.31, which rounding explains', () => {
    expect(totalCheck(kediri)).toEqual({
      recomputed: expect.closeTo(3.315, 6),
      difference: expect.closeTo(-0.005, 6),
      isWithinRounding: true,
    });
  });
});

describe('the lowest component', () => {
  const lowest = (...scores: number[]) =>
    lowestComponents(scoresOf(anEvaluation({ components: componentScores(...scores) }), null)).map(
      ({ code }) => code,
    );

  test.each([
    ['is one', [3, 2.5, 2.6, 2.7, 2.8], ['output']],
    ['is all that share the score', [3, 2.5, 2.6, 2.5, 2.8], ['output', 'impact']],
    ['is none without a score', [], []],
    ['is never one that was not published', [3, 2.9], ['output']],
  ])('%s', (_, scores, codes) => {
    expect(lowest(...scores)).toEqual(codes);
  });
});
