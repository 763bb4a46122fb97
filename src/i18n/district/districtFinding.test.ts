import { expect, test } from 'vitest';
import { districtStanding } from '@/domain/district/districtStanding';
import { freshnessOf } from '@/domain/indicator/freshness';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, anIndicator, aTarget, period } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { districtFinding } from './districtFinding';

const NAMES = ['Praya', 'Jonggat', 'Pujut'];

function standing(values: readonly number[], target: number | null, name = 'Kemiskinan') {
  const indicator = anIndicator({ level: 'district', name: { id: name } });
  const codes = NAMES.map((_, at) => `52.02.0${at + 1}`);
  const area = (at: number) => ({ area: codes[at] ?? '' });
  return districtStanding({
    indicator,
    figures: {
      observations: values.map((value, at) => aFigure('2024', value, area(at))),
      targets: target === null ? [] : [aTarget('2024', target)],
    },
    districts: NAMES.map((each, at) => ({ code: codes[at] ?? '', name: each })),
    regency: '52.02',
    year: undefined,
    on: isoDate('2025-02-01'),
    freshness: freshnessOf(indicator, period('2024'), isoDate('2025-02-01')),
  });
}

const USUAL = { mostWords: 12, isBrief: false };

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['none', [12, 13, 14], 10, 'Kemiskinan: belum satu pun mencapai target ≤ 10,00 %'],
  ['one', [9, 13, 14], 10, 'Kemiskinan: hanya Praya mencapai target ≤ 10,00 %'],
  ['all', [9, 8, 7], 10, 'Kemiskinan: semua 3 kecamatan berdata mencapai target ≤ 10,00 %'],
  ['all but one', [9, 8, 14], 10, 'Kemiskinan: hanya Pujut belum mencapai target ≤ 10,00 %'],
  ['no target', [9, 8, 14], null, 'Kemiskinan: terbaik Jonggat 8,00 %, terburuk Pujut 14,00 %'],
  ['no district with a value', [], 10, 'Kemiskinan: belum ada angka per kecamatan yang terbit.'],
])('%s reaches the target', (_, values, target, finding) => {
  expect(plain(districtFinding(standing(values, target), USUAL, i18nIn()))).toBe(finding);
});

test('a name too long for twelve words is left to the heading', () => {
  const long = 'Persentase penduduk dengan akses air minum layak';
  const finding = districtFinding(standing([9, 13, 14], 10, long), USUAL, i18nIn());
  expect(plain(finding)).toBe('Hanya Praya mencapai target ≤ 10,00 %');
});

test('in large letters the worst is named alone', () => {
  const finding = districtFinding(
    standing([9, 8, 14], null),
    { ...USUAL, isBrief: true },
    i18nIn(),
  );
  expect(plain(finding)).toBe('Kemiskinan: terburuk Pujut 14,00 %');
});
