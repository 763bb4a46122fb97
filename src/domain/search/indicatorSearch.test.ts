import { expect, test } from 'vitest';
import { nearestTo, searchIndexOf, searchIndicators } from './indicatorSearch';

const index = searchIndexOf([
  { id: 'p0', names: ['P0', 'Penduduk miskin', 'Population in poverty'], beside: ['Dinsos'] },
  { id: 'ipm', names: ['IPM', 'Indeks Pembangunan Manusia', 'HDI'], beside: ['Bapperida'] },
  { id: 'tpt', names: ['TPT', 'Pengangguran terbuka'], beside: ['Disnaker'] },
  { id: 'waste', names: ['ENV-01', 'Sampah terkelola', 'Waste managed'], beside: ['DLH'] },
  { id: 'bank', names: ['ENV-06', 'Bank sampah aktif', 'Active waste banks'], beside: ['DLH'] },
  { id: 'medical', names: ['ENV-07', 'Limbah medis terolah'], beside: ['RSUD', 'Sampah & Limbah'] },
  { id: 'lapor', names: ['GOV-01', 'Aduan SP4N-LAPOR selesai'], beside: ['Diskominfo'] },
]);

const found = (text: string) =>
  [...searchIndicators(index, text).offBy].sort(([, a], [, b]) => a - b).map(([id]) => id);

test.each([
  ['a name', 'miskin', ['p0']],
  ['the beginning of a name', 'pengang', ['tpt']],
  ['a part inside a word', 'duduk', ['p0']],
  ['an English name', 'poverty', ['p0']],
  ['another name', 'hdi', ['ipm']],
  ['a code', 'env-06', ['bank']],
  ['a code written as one', 'env06', ['bank']],
  ['a name with a sign in it, written as one', 'sp4nlapor', ['lapor']],
  ['words in any order', 'aktif sampah', ['bank']],
  ['capitals and spaces around', '  MISKIN ', ['p0']],
  ['an agency', 'disnaker', ['tpt']],
  ['a derived form of the word', 'kemiskinan', ['p0']],
])('an indicator is found by %s', (_, text, ids) => {
  expect(found(text)).toEqual(ids);
});

test.each([
  ['a missing letter', 'penganguran', ['tpt']],
  ['swapped letters', 'maunsia', ['ipm']],
  ['a wrong letter', 'sanpah', ['bank', 'waste', 'medical']],
  ['a letter too many, before the word is finished', 'pembangguna', ['ipm']],
])('spelling is forgiven: %s', (_, text, ids) => {
  expect(found(text).sort()).toEqual([...ids].sort());
  expect(searchIndicators(index, text).respelled).toEqual([text]);
});

test('a word that somebody has is never guessed', () => {
  expect(found('bank')).toEqual(['bank']);
  expect(searchIndicators(index, 'bank').respelled).toEqual([]);
});

test('what is found by its own name stands before what is found by what stands beside it', () => {
  expect(found('sampah').at(-1)).toBe('medical');
  expect(found('sampah')).toHaveLength(3);
});

test('every typed word must be found', () => {
  expect(found('sampah miskin')).toEqual([]);
  expect(found('xyz')).toEqual([]);
});

test('nothing typed leaves all', () => {
  expect(found(' ')).toHaveLength(7);
});

test('the nearest are those that share most letters, and none where nothing is alike', () => {
  expect(nearestTo(index, 'limbah plastik', 2)[0]).toBe('medical');
  expect(nearestTo(index, 'sampah plastik', 3)).toContain('waste');
  expect(nearestTo(index, 'xyzzyx qqqq', 3)).toEqual([]);
  expect(nearestTo(index, '', 3)).toEqual([]);
});
