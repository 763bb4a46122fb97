import { expect, test } from 'vitest';
import { parseCatalogueSearch, queryOf, searchOf } from './catalogueSearch';

test('the words of the address are understood', () => {
  const search = parseCatalogueSearch({
    cari: 'sampah ',
    dimensi: 'environment',
    perangkat: 'dlh',
    status: 'sangat-rendah',
    kemutakhiran: 'terlambat',
    urut: 'nama',
  });
  expect(queryOf(search)).toEqual({
    text: 'sampah ',
    dimension: 'environment',
    agency: 'dlh',
    status: 'very-low',
    freshness: 'late',
    order: 'name',
  });
});

test.each([
  ['dimensi', 'toString'],
  ['status', 'very-low'],
  ['kemutakhiran', ''],
  ['urut', 'constructor'],
  ['perangkat', ''],
])('a bad value of %s falls back: %s', (field, value) => {
  expect(parseCatalogueSearch({ [field]: value })).toEqual(parseCatalogueSearch({}));
});

test('a search longer than any name is cut', () => {
  expect(parseCatalogueSearch({ cari: 'a'.repeat(500) }).cari).toHaveLength(100);
});

test('a change writes only what it names, in words that are understood again', () => {
  expect(searchOf({ status: 'unreported' })).toEqual({ status: 'belum-lapor' });
  expect(searchOf({ status: undefined, text: '' })).toEqual({ status: undefined, cari: '' });
  const written = searchOf({ order: 'worsening', freshness: 'due-soon', dimension: 'living' });
  expect(queryOf(parseCatalogueSearch(written))).toMatchObject({
    order: 'worsening',
    freshness: 'due-soon',
    dimension: 'living',
  });
});
