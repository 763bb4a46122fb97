import { expect, test } from 'vitest';
import type { Observation } from '../../indicator/indicator';
import { aFigure, aMissing, anIndicator } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { endedSeries } from './endedSeries';
import { macroTable } from './macroTable';

const development = anIndicator({ id: 'ipm', code: 'IPM', leadMethod: 'old' });

/** The years shown are those up to 2025. */
const endedOf = (figures: Observation[]) =>
  endedSeries(
    macroTable({
      indicators: [development],
      figures: new Map([['ipm', figures]]),
      regency: '52.02',
      on: isoDate('2026-11-22'),
    }),
  ).map(({ lead, last, from, to }) => [lead.item, last, from, to]);

const old = (year: string) => aFigure(year, 68, { method: 'old' });
const other = (year: string) => aFigure(year, 70, { method: 'new' });

test.each<[string, Observation[], ReturnType<typeof endedOf>]>([
  ['the newest year has a figure', [old('2025')], []],
  ['it stops four years before', [old('2020'), old('2021')], [['development', 2021, 2022, 2025]]],
  [
    'the last year has a reason, but no figure',
    [old('2024'), aMissing('2025', 'not-collected', { method: 'old' })],
    [['development', 2024, 2025, 2025]],
  ],
  ['another method goes on', [old('2021'), other('2025')], []],
  [
    'another method goes on for a while',
    [old('2021'), other('2023')],
    [['development', 2023, 2024, 2025]],
  ],
  ['it never had a figure', [], []],
])('%s', (_, figures, expected) => {
  expect(endedOf(figures)).toEqual(expected);
});
