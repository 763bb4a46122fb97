import { expect, test } from 'vitest';
import { parseQuickWinsSearch, queryOf, searchOf } from './quickWinsSearch';

test('the words of the address are understood', () => {
  const search = parseQuickWinsSearch({
    cari: 'sampah ',
    dimensi: 'environment',
    perangkat: 'dlh',
    status: 'belum-lapor',
    kecamatan: '52.02.01',
    urut: 'serapan',
  });
  expect(queryOf(search)).toEqual({
    text: 'sampah ',
    dimension: 'environment',
    agency: 'dlh',
    status: 'unreported',
    district: '52.02.01',
    order: 'spending',
  });
});

test.each([
  ['dimensi', 'toString'],
  ['perangkat', ''],
  ['status', 'critical'],
  ['kecamatan', '52.02'],
  ['urut', 'constructor'],
])('a bad value of %s falls back: %s', (field, value) => {
  expect(parseQuickWinsSearch({ [field]: value })).toEqual(parseQuickWinsSearch({}));
});

test('a change writes only what it names, in words that are understood again', () => {
  expect(searchOf({ status: undefined, text: '' })).toEqual({ status: undefined, cari: '' });
  const written = searchOf({ order: 'milestone', status: 'at-risk', district: '33.25.02' });
  expect(written).toEqual({ urut: 'tonggak', status: 'berisiko', kecamatan: '33.25.02' });
  expect(queryOf(parseQuickWinsSearch(written))).toMatchObject({
    order: 'milestone',
    status: 'at-risk',
    district: '33.25.02',
  });
});
