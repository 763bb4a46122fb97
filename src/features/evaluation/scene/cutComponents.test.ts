import { expect, test } from 'vitest';
import { componentScores as scoresOf } from '@/domain/assessment/evaluation-years/componentScores';
import { anEvaluation, componentScores } from '../../../../test/builders';
import { cutComponents } from './cutComponents';

const components = scoresOf(
  anEvaluation({ components: componentScores(3.4, 3.1, 2.8, 2.6, 2.9) }),
  null,
);

test.each([
  [5, [3.4, 3.1, 2.8, 2.6, 2.9]],
  [2, [2.6, 2.8]],
  [0, []],
])('with room for %i of five, in the order published or the lowest', (count, expected) => {
  expect(cutComponents(components, count).map(({ current }) => current)).toEqual(expected);
});
