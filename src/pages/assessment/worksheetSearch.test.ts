import { expect, test } from 'vitest';
import { parseWorksheetSearch, searchOf } from './worksheetSearch';

test('commission and agency are read from the address', () => {
  expect(parseWorksheetSearch({ komisi: 'Komisi III', perangkat: 'dlh' })).toEqual({
    komisi: 'Komisi III',
    perangkat: 'dlh',
  });
});

test.each([
  ['komisi', ''],
  ['perangkat', ['a', 'b']],
])('a bad value of %s falls back: %j', (field, value) => {
  expect(parseWorksheetSearch({ [field]: value })).toEqual(parseWorksheetSearch({}));
});

test('a change writes only what it names', () => {
  expect(searchOf({ agency: undefined })).toEqual({ perangkat: undefined });
  expect(searchOf({ commission: 'Komisi I', agency: undefined })).toEqual({
    komisi: 'Komisi I',
    perangkat: undefined,
  });
});
