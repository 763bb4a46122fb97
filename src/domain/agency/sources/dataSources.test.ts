import { expect, test } from 'vitest';
import { aFigure, aMissing, aQuickWin, aRecord, aReport } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { type SourcedParts, sourcedRecords } from './dataSources';

const bps = { id: 'bps', name: 'BPS', simulated: false };
const other = { id: 'other', name: 'Dinas', simulated: false };

const parts = (over: Partial<SourcedParts>): SourcedParts => ({
  indicators: [],
  quickWins: [],
  reports: [],
  evaluations: [],
  programmes: [],
  ...over,
});

const revised = aRecord({
  observations: [
    aFigure('2023', 1, { source: bps, publishedAt: isoDate('2024-01-15') }),
    aFigure('2023', 2, { source: other, publishedAt: isoDate('2024-06-15') }),
    aFigure('2024', 3, { source: bps, publishedAt: isoDate('2025-01-15') }),
    aMissing('2025', 'suppressed', { source: bps, publishedAt: isoDate('2026-01-15') }),
  ],
});

test.each([
  ['2023-12-31', []],
  ['2024-03-01', ['2023 BPS']],
  ['2024-07-01', ['2023 Dinas']],
  ['2026-11-22', ['2023 Dinas', '2024 BPS']],
])('on %s the figures and their sources are those published by then', (on, expected) => {
  const found = sourcedRecords(parts({ indicators: [revised] }), isoDate(on));
  expect(
    found.map((record) => record.kind === 'figure' && `${record.period} ${record.source.name}`),
  ).toEqual(expected);
});

test('a report in two versions is one record, with the source of the later', () => {
  const reports = [
    aReport({ source: bps, publishedAt: isoDate('2026-10-02') }),
    aReport({ source: other, publishedAt: isoDate('2026-10-09') }),
  ];
  const found = sourcedRecords(parts({ quickWins: [aQuickWin()], reports }), isoDate('2026-11-22'));
  expect(found.map(({ kind, source }) => `${kind} ${source.name}`)).toEqual([
    'quick-win BPS',
    'report Dinas',
  ]);
});
