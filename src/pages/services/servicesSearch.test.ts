import { expect, test } from 'vitest';
import { parseServicesSearch, queryOf, searchOf } from './servicesSearch';

test('the words of the address are understood', () => {
  const search = parseServicesSearch({
    cari: 'aduan',
    dimensi: 'governance',
    perangkat: 'diskominfo',
    jenis: 'non-digital',
    status: 'tidak-aktif',
    terintegrasi: 'tidak-diketahui',
    kecamatan: '52.02.01',
    urut: 'pengguna',
  });
  expect(queryOf(search)).toEqual({
    text: 'aduan',
    dimension: 'governance',
    agency: 'diskominfo',
    kind: 'non-digital',
    status: 'inactive',
    integration: 'unknown',
    district: '52.02.01',
    order: 'users',
  });
});

test.each([
  ['dimensi', 'toString'],
  ['jenis', 'service'],
  ['status', 'active'],
  ['terintegrasi', 'false'],
  ['kecamatan', 'Praya'],
  ['urut', 'constructor'],
  ['perangkat', ''],
])('a bad value of %s falls back: %s', (field, value) => {
  expect(parseServicesSearch({ [field]: value })).toEqual(parseServicesSearch({}));
});

test('a search longer than any name is cut', () => {
  expect(parseServicesSearch({ cari: 'a'.repeat(500) }).cari).toHaveLength(100);
});

test('a change writes only what it names, in words that are understood again', () => {
  expect(searchOf({ integration: 'separate' })).toEqual({ terintegrasi: 'belum' });
  expect(searchOf({ integration: 'inactive' })).toEqual({ terintegrasi: 'tidak-aktif' });
  expect(searchOf({ district: undefined })).toEqual({ kecamatan: undefined });
  const written = searchOf({ kind: 'service', status: 'trial', order: 'separate' });
  expect(queryOf(parseServicesSearch(written))).toMatchObject({
    kind: 'service',
    status: 'trial',
    order: 'separate',
  });
});
