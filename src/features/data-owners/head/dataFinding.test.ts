import { expect, test } from 'vitest';
import { i18nIn } from '../../../../test/render';
import { type DataHead, dataFinding } from './dataFinding';

const head = (over: Partial<DataHead>): DataHead => ({
  indicators: 46,
  current: 39,
  late: 7,
  never: 0,
  ...over,
});

test.each<[string, Partial<DataHead>, string]>([
  ['late', {}, '39 dari 46 indikator mutakhir; 7 perangkat daerah terlambat lapor.'],
  [
    'late and silent',
    { late: 5, never: 2 },
    '39 dari 46 indikator mutakhir; 5 perangkat daerah terlambat lapor, 2 belum pernah lapor.',
  ],
  [
    'silent',
    { late: 0, never: 2 },
    '39 dari 46 indikator mutakhir; 2 perangkat daerah belum pernah lapor.',
  ],
  [
    'in time',
    { current: 46, late: 0 },
    'Semua 46 indikator mutakhir; tidak ada yang terlambat lapor.',
  ],
  [
    'nothing',
    { indicators: 0, current: 0, late: 0 },
    'Belum ada data: belum ada indikator yang terbit.',
  ],
])('the heading when agencies are: %s', (_, over, expected) => {
  expect(dataFinding(head(over), i18nIn())).toBe(expected);
});

test('the English heading follows the number', () => {
  expect(dataFinding(head({ late: 1 }), i18nIn('en'))).toBe(
    '39 of 46 indicators are up to date; 1 agency reports late.',
  );
});
