import { expect, test } from 'vitest';
import { findDistrict } from './findDistrict';

const districts = ['Praya', 'Praya Barat', 'Praya Timur', 'Pujut'].map((name, at) => ({
  code: `52.02.0${at + 1}`,
  name,
  villages: 9,
  urbanVillages: 1,
}));

test.each([
  ['Praya', 'whole', 'Praya'],
  ['  praya barat ', 'whole', 'Praya Barat'],
  ['Puj', 'whole', undefined],
  ['Puj', 'beginning', 'Pujut'],
  ['praya', 'beginning', 'Praya'],
  ['praya ', 'beginning', 'Praya'],
  ['Pra', 'beginning', undefined],
  ['Kopang', 'beginning', undefined],
  ['', 'beginning', undefined],
] as const)('"%s", by its %s, finds %s', (text, howExact, name) => {
  expect(findDistrict(districts, text, howExact)?.name).toBe(name);
});
