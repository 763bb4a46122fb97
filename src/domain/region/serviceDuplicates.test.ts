import { expect, test } from 'vitest';
import { aService } from '../../../test/builders';
import { serviceDuplicates, settledDuplicates } from './serviceDuplicates';

const of = (purposeCode: string, ...ids: string[]) =>
  ids.map((id) => aService(id, { purposeCode }));
const given = (purposeCode: string, id: string) =>
  aService(id, { purposeCode, status: 'inactive' });

test('services of one purpose code are duplicates, the most often served purpose first', () => {
  const found = serviceDuplicates([
    ...of('presensi', 'a', 'b'),
    ...of('pajak', 'c'),
    ...of('aduan', 'd', 'e', 'f'),
  ]);
  expect(found.map(({ purposeCode, running }) => [purposeCode, running.length])).toEqual([
    ['aduan', 3],
    ['presensi', 2],
  ]);
});

test('the code decides: alike in name and purpose is not yet a duplicate', () => {
  const alike = { name: { id: 'Presensi' }, purpose: { id: 'Kehadiran pegawai' } };
  expect(serviceDuplicates([aService('a', alike), aService('b', alike)])).toEqual([]);
});

test('one on trial makes a duplicate, one given up does not', () => {
  const trial = aService('b', { purposeCode: 'a', status: 'trial' });
  expect(serviceDuplicates([aService('a'), trial])).toHaveLength(1);
  expect(serviceDuplicates([aService('a'), given('a', 'b')])).toEqual([]);
});

test('what was given up stands beside the services that still run twice', () => {
  const [found] = serviceDuplicates([...of('aduan', 'a', 'b'), given('aduan', 'old')]);
  expect(found?.inactive.map(({ id }) => id)).toEqual(['old']);
});

test('a purpose is settled when one service is left of several', () => {
  const settled = settledDuplicates([
    ...of('surat', 'a'),
    given('surat', 'old'),
    ...of('pajak', 'b'),
    ...of('aduan', 'c', 'd'),
    given('aduan', 'older'),
    given('mati', 'e'),
    given('mati', 'f'),
  ]);
  expect(settled.map(({ purposeCode }) => purposeCode)).toEqual(['surat']);
});
