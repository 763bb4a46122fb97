import { expect, test } from 'vitest';
import { parseAssessmentSearch } from './assessmentSearch';

test.each([
  ['2023', 2023],
  ['x', undefined],
  ['12', undefined],
  ['1800', undefined],
  ['2023.5', undefined],
  [undefined, undefined],
])('?tahun=%s means %s', (tahun, meant) => {
  expect(parseAssessmentSearch({ tahun }).tahun).toBe(meant);
});
