import { expect, test } from 'vitest';
import { parseReadinessSearch, searchOf } from './readinessSearch';

test('year, commission and agency are read from the address', () => {
  expect(parseReadinessSearch({ tahun: '2024', komisi: 'Komisi III', perangkat: 'dlh' })).toEqual({
    tahun: 2024,
    komisi: 'Komisi III',
    perangkat: 'dlh',
  });
});

test.each([
  ['tahun', 'lalu'],
  ['tahun', '2024.5'],
  ['tahun', '12'],
  ['komisi', ''],
  ['perangkat', ['a', 'b']],
])('a bad value of %s falls back: %j', (field, value) => {
  expect(parseReadinessSearch({ [field]: value })).toEqual(parseReadinessSearch({}));
});

test('a change writes only what it names', () => {
  expect(searchOf({ agency: undefined })).toEqual({ perangkat: undefined });
  expect(searchOf({ commission: 'Komisi I', agency: undefined })).toEqual({
    komisi: 'Komisi I',
    perangkat: undefined,
  });
});
