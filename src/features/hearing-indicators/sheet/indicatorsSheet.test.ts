import { expect, test } from 'vitest';
import { i18nIn } from '../../../../test/render';
import { anIndicatorOf, anIndicatorsModel } from '../anIndicatorsModel';
import { indicatorsSheet } from './indicatorsSheet';

test('numbers leave unrounded; what is owed leaves with its target, without the old figure', () => {
  const model = anIndicatorsModel([
    anIndicatorOf('a', 66.66),
    anIndicatorOf('late', 99, { period: '2023', next: 105 }),
    anIndicatorOf('money', 2e9, {
      target: 1e9,
      first: 3e9,
      unit: { kind: 'rupiah', label: { id: 'rupiah' } },
    }),
  ]);
  const { rows, columns } = indicatorsSheet(model, i18nIn());
  expect(columns.map(({ key }) => key).slice(2, 8)).toEqual([
    'value',
    'period',
    'target',
    'first',
    'unit',
    'percent',
  ]);
  expect(rows.map(({ values }) => values?.slice(2, 8))).toEqual([
    [66.66, '2025', 100, null, '%', expect.closeTo(66.66)],
    [2e9, '2025', 1e9, 3e9, 'rupiah', 200],
    [null, '2024 belum dilaporkan', 105, null, '%', null],
  ]);
});
