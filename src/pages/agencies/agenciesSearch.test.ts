import { expect, test } from 'vitest';
import { parseAgenciesSearch, queryOf, searchOf } from './agenciesSearch';

test('the words of the address are understood', () => {
  const search = parseAgenciesSearch({ komisi: 'Komisi III', urut: 'capaian', cari: 'dinas ' });
  expect(queryOf(search)).toEqual({
    commission: 'Komisi III',
    order: 'achievement',
    text: 'dinas ',
  });
});

test.each([
  ['urut', 'constructor'],
  ['urut', 'lateness'],
  ['komisi', ''],
  ['cari', 3],
])('a bad value of %s falls back: %s', (field, value) => {
  expect(queryOf(parseAgenciesSearch({ [field]: value }))).toEqual(queryOf({}));
});

test('a change writes only what it names; the usual order needs no word', () => {
  expect(searchOf({ commission: undefined })).toEqual({ komisi: undefined });
  expect(searchOf({ order: 'achievement' })).toEqual({ urut: 'capaian' });
  expect(searchOf({ order: 'lateness' })).toEqual({ urut: undefined });
  expect(searchOf({ text: '' })).toEqual({ cari: '' });
});
