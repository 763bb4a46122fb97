import { expect, test } from 'vitest';
import { i18nIn } from '../../../../test/render';
import { anIndicatorOf, anIndicatorsModel } from '../anIndicatorsModel';
import { indicatorsSheet } from './indicatorsSheet';

test('numbers leave unrounded; what is owed leaves without the old figure', () => {
  const model = anIndicatorsModel([
    anIndicatorOf('a', 66.66),
    anIndicatorOf('late', 99, { period: '2023' }),
  ]);
  const { rows, columns } = indicatorsSheet(model, i18nIn());
  expect(columns.map(({ key }) => key).slice(2, 7)).toEqual([
    'value',
    'period',
    'target',
    'unit',
    'percent',
  ]);
  expect(rows.map(({ values }) => values?.slice(2, 7))).toEqual([
    [66.66, '2025', 100, '%', expect.closeTo(66.66)],
    [null, '2024 belum dilaporkan', null, '%', null],
  ]);
});
