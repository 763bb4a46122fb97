import { expect, test } from 'vitest';
import { anIndicator, aSource, period } from '../../../../test/builders';
import { isoDate } from '../../time/calendar';
import type { SourcedFigure, SourcedRecord } from './dataSources';
import { sourceUses } from './sourceUses';

const ON = isoDate('2026-11-22');
const press = aSource({ id: 'press', name: 'BPS; pers', simulated: false });

const figure = (code: string, at: string, over: Partial<SourcedFigure> = {}): SourcedFigure => ({
  kind: 'figure',
  indicator: anIndicator({ id: code, code }),
  period: period(at),
  source: press,
  publishedAt: isoDate('2025-02-14'),
  ...over,
});

test('entries that look the same are one source; another address makes another', () => {
  const again = { ...press, id: 'press-2024' };
  const linked = { ...press, id: 'press-link', url: 'https://bps.go.id' };
  const records = [
    figure('IPM', '2023'),
    figure('IPM', '2024', { source: again, publishedAt: isoDate('2025-03-01') }),
    figure('IPM', '2022', { source: linked }),
  ];
  const { published } = sourceUses(records, ON);
  expect(published.map(({ source, figures, newest }) => [source.url, figures, newest])).toEqual([
    [undefined, 2, '2025-03-01'],
    ['https://bps.go.id', 1, '2025-02-14'],
  ]);
  expect(published[0]?.given[0]).toMatchObject({ from: '2023', until: '2024' });
});

test('simulated sources stand apart, and what is no figure is counted by kind', () => {
  const report: SourcedRecord = {
    kind: 'report',
    source: aSource(),
    publishedAt: isoDate('2026-10-02'),
  };
  const model = sourceUses(
    [figure('P0', '2024'), figure('IKM', '2026-Q3', { source: aSource() }), report, report],
    ON,
  );
  expect(model).toMatchObject({ figures: 2, indicators: 2 });
  expect(model.published).toHaveLength(1);
  expect(model.simulated[0]).toMatchObject({ figures: 1, others: [{ kind: 'report', count: 2 }] });
});

test('sources of many indicators come first, those of one by code and newest period', () => {
  const named = (name: string) => ({ ...press, name });
  const { published } = sourceUses(
    [
      figure('P0', '2023', { source: named('old') }),
      figure('P0', '2024', { source: named('new') }),
      figure('IPM', '2020', { source: named('other') }),
      figure('IPM', '2020', { source: named('broad') }),
      figure('P0', '2020', { source: named('broad') }),
    ],
    ON,
  );
  expect(published.map(({ source }) => source.name)).toEqual(['broad', 'other', 'new', 'old']);
});
