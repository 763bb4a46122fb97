import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { i18nIn } from '../../../../test/render';
import { aPromiseOf, aPromisesModel } from '../aPromisesModel';
import { promisesTable } from './promisesTable';

test('the workbook has days as days, numbers as numbers, and nothing where nothing is', () => {
  const model = aPromisesModel([
    aPromiseOf('Armada', { indicator: 'sampah' }),
    aPromiseOf('Rekap', { keptAt: isoDate('2026-11-10') }),
  ]);
  const { columns, rows } = promisesTable(model, i18nIn());
  const valuesOf = (at: number) =>
    Object.fromEntries(columns.map(({ key }, column) => [key, rows[at]?.values?.[column]]));
  expect(valuesOf(0)).toMatchObject({
    due: '2026-11-12',
    days: 8,
    kept: null,
    evidence: null,
    item: 'Sampah terkelola',
    meeting: '2026-07-15',
  });
  expect(valuesOf(1)).toMatchObject({ days: 0, kept: '2026-11-10', item: null });
});
