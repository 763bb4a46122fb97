import { describe, expect, test } from 'vitest';
import type { Observation } from '../../indicator/indicator';
import { aFigure, aMissing, anIndicator } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { type MacroSeries, macroIndicators, macroTable } from './macroTable';

const poverty = anIndicator();
const development = anIndicator({
  id: 'ipm',
  code: 'IPM',
  unit: { kind: 'index', label: { id: 'poin' } },
  direction: 'higher-is-better',
  leadMethod: 'sp2010',
});

const tableOf = (
  figures: Record<string, Observation[]>,
  { on = '2026-11-22', indicators = [poverty, development] } = {},
) =>
  macroTable({
    indicators,
    figures: new Map(Object.entries(figures)),
    regency: '52.02',
    on: isoDate(on),
  });

const seriesOf = (table: ReturnType<typeof macroTable>): MacroSeries[] =>
  table.rows.filter((row) => row.kind === 'series');

const valuesOf = ({ cells }: MacroSeries) =>
  cells.map(({ observation }) => (observation?.kind === 'measured' ? observation.value : null));

test('what is not served keeps its row, but for product per head', () => {
  expect(tableOf({}).rows.map(({ kind, item }) => `${item} ${kind}`)).toEqual([
    'development series',
    'poverty series',
    'unemployment absent',
    'growth absent',
    'inequality absent',
  ]);
  expect(macroIndicators([poverty, anIndicator({ code: 'X' }), development])).toEqual([
    development,
    poverty,
  ]);
});

describe('the years', () => {
  test('are the last six full ones, whether figures reach there or not', () => {
    const table = tableOf({ p0: [aFigure('2024', 12), aFigure('2019', 14)] });
    expect(table.years).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    expect(valuesOf(seriesOf(table)[1] as MacroSeries)).toEqual([null, null, null, null, 12, null]);
  });

  test('reach to a figure of the current year that is known already', () => {
    const early = aFigure('2026', 11, { publishedAt: isoDate('2026-09-15') });
    expect(tableOf({ p0: [early] }).years.at(-1)).toBe(2026);
    expect(tableOf({ p0: [early] }, { on: '2026-09-14' }).years.at(-1)).toBe(2025);
  });
});

test('two methods are two rows, the leading one first, and are never subtracted', () => {
  const rows = seriesOf(
    tableOf({
      ipm: [
        aFigure('2024', 71.19, { method: 'sp2020' }),
        aFigure('2023', 68.4, { method: 'sp2010' }),
      ],
    }),
  );
  expect(rows.slice(0, 2)).toMatchObject([
    { method: 'sp2010', isOneOfSeveral: true, change: null },
    { method: 'sp2020', isOneOfSeveral: true, change: null },
  ]);
});

test('the change is that of the latest figure, in the words of its direction', () => {
  const [, row] = seriesOf(tableOf({ p0: [aFigure('2023', 12.93), aFigure('2024', 12.07)] }));
  expect(row?.change).toMatchObject({ unit: 'percentage-points', tendency: 'improving' });
  expect(row?.change?.delta).toBeCloseTo(-0.86);
  const [, gap] = seriesOf(tableOf({ p0: [aFigure('2022', 12.89), aFigure('2024', 12.07)] }));
  expect(gap).toMatchObject({ latest: { value: 12.07 }, change: null });
});

test('only what was known on the day counts: later revisions, districts and quarters do not', () => {
  const [, row] = seriesOf(
    tableOf(
      {
        p0: [
          aFigure('2024', 12.07),
          aFigure('2024', 12.5, { publishedAt: isoDate('2026-10-01') }),
          aFigure('2024', 30, { area: '52.02.01' }),
          aFigure('2025-Q4', 40),
          aMissing('2025', 'not-collected'),
        ],
      },
      { on: '2026-06-30' },
    ),
  );
  expect(row && valuesOf(row)).toEqual([null, null, null, null, 12.07, null]);
  expect(row?.cells.at(-1)?.observation).toMatchObject({ reason: 'not-collected' });
});
