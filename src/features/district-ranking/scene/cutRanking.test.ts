import { expect, test } from 'vitest';
import type { DistrictRow } from '@/domain/district/districtStanding';
import { cutRanking } from './cutRanking';

const measured: DistrictRow['reading'] = {
  kind: 'value',
  value: 10,
  class: 0,
  achievement: { kind: 'not-rated', reason: 'no-target', meetsTarget: null },
  isProvisional: false,
};

const rows = (count: number, missing = 0): DistrictRow[] =>
  Array.from({ length: count }, (_, at) => ({
    district: { code: `d${at + 1}`, name: `Kecamatan ${at + 1}` },
    rank: at + 1,
    reading: at < count - missing ? measured : { kind: 'missing', reason: 'not-reported' },
  }));

const written = (list: DistrictRow[], most: number, pointed: string | null = null) =>
  cutRanking(list, most, pointed)
    .map((entry) => (entry.kind === 'row' ? entry.row.district.code : `(${entry.count})`))
    .join(' ');

test.each([
  ['all fit', 4, 4, null, 'd1 d2 d3 d4'],
  ['the best few and more of the worst', 9, 6, null, 'd1 d2 (3) d6 d7 d8 d9'],
  ['two rows: the best and the worst', 9, 2, null, 'd1 (7) d9'],
  ['no row: how many there are', 9, 0, null, '(9)'],
  ['one row: the worst', 9, 1, null, '(8) d9'],
  ['the district pointed at is shown anyway', 9, 6, 'd2', 'd1 d2 (3) d6 d7 d8 d9'],
  ['the district pointed at stays between', 9, 6, 'd4', 'd1 (2) d4 (2) d7 d8 d9'],
  ['a district that is not there changes nothing', 9, 2, 'd99', 'd1 (7) d9'],
])('%s', (_, count, most, pointed, list) => {
  expect(written(rows(count), most, pointed)).toBe(list);
});

test.each([
  ['those without data do not drive out the worst', 3, 'd1 (4) d6 d7 (2)'],
  ['some of them are shown where there is room', 6, 'd1 d2 (2) d5 d6 d7 (1) d9'],
])('%s', (_, most, list) => {
  expect(written(rows(9, 2), most)).toBe(list);
});

test('where few have data, those without fill the room', () => {
  expect(written(rows(9, 8), 6)).toBe('d1 (3) d5 d6 d7 d8 d9');
});
