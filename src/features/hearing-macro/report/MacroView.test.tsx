import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Observation } from '@/domain/indicator/indicator';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, anIndicator } from '../../../../test/builders';
import { i18nIn, renderView } from '../../../../test/render';
import { selectMacro } from '../selectMacro';
import { macroFile } from '../table/macroFile';
import { macroShortFinding } from '../words/macroFinding';
import { MacroView } from './MacroView';

const development = anIndicator({
  id: 'ipm',
  code: 'IPM',
  name: { id: 'IPM' },
  unit: { kind: 'index', label: { id: 'poin' } },
  direction: 'higher-is-better',
  methods: [
    { id: 'sp2010', name: { id: 'UHH SP2010' } },
    { id: 'sp2020', name: { id: 'UHH LF SP2020' } },
  ],
  leadMethod: 'sp2010',
});
const poverty = anIndicator({ name: { id: 'Penduduk miskin' } });
const press = { id: 'press', name: 'BPS, dikutip dari radar.id', simulated: false };

const modelOf = (figures: Record<string, Observation[]>) =>
  selectMacro({
    indicators: [development, poverty],
    figures: Object.entries(figures).map(([indicator, observations]) => ({
      indicator,
      observations,
    })),
    definitions: [],
    regency: '52.02',
    on: isoDate('2026-11-22'),
  });

const usual = modelOf({
  ipm: [
    aFigure('2023', 68.4, { method: 'sp2010' }),
    aFigure('2024', 69.17, { method: 'sp2010' }),
    aFigure('2024', 71.19, { method: 'sp2020' }),
  ],
  p0: [
    aFigure('2023', 12.93, { source: press }),
    aFigure('2024', 12.07, { status: 'provisional' }),
  ],
});

const cellsOf = (name: string) =>
  within(screen.getAllByRole('row', { name: new RegExp(name) })[0] as HTMLElement)
    .getAllByRole('cell')
    .map((cell) => cell.textContent?.replaceAll('\u00a0', ' '));

test('each method is a row of its own, which the note says must not be joined', () => {
  renderView(<MacroView model={usual} />);
  expect(cellsOf('IPM.*UHH SP2010')).toEqual([
    'UHH SP2010',
    ...['', '', '', '68,40', '69,17', ''],
    'naik 0,77 poin pada 2024, membaik',
  ]);
  expect(cellsOf('IPM.*LF SP2020').at(-1)).toBe('angka 2023 tidak ada, jadi tidak dibandingkan');
  expect(
    screen.getByText(/Angka IPM menurut dua metode tidak boleh dibandingkan atau disambung\.$/),
  ).toBeVisible();
});

test('a year without a figure is hatched and named, a provisional figure is marked', () => {
  renderView(<MacroView model={usual} />);
  const row = within(screen.getByRole('row', { name: /^Penduduk miskin/ }));
  expect(row.getAllByRole('img', { name: 'belum ada data' })).toHaveLength(4);
  expect(row.getByText('12,07*')).toBeVisible();
  expect(row.getByText(/^turun 0,86\spoin persen pada 2024, membaik$/)).toBeVisible();
  expect(screen.getByText(/Arsir: belum ada data\. \* Angka sementara\./)).toBeVisible();
});

test('what is not served is listed, and said in the finding', () => {
  renderView(<MacroView model={usual} />);
  expect(screen.getByText(/^Membaik pada angka terakhirnya/)).toHaveTextContent(
    'Membaik pada angka terakhirnya: IPM (2024), Penduduk miskin (2024). IPM, Penduduk miskin terakhir 2024; 2025 belum ada. Belum tersedia: Pengangguran terbuka, Laju pertumbuhan ekonomi, Rasio Gini.',
  );
  expect(cellsOf('Rasio Gini')[0]).toBe('belum tersedia');
});

test('names where each figure was read', () => {
  renderView(<MacroView model={usual} />);
  expect(screen.getByText(/^Penduduk miskin \(Susenas\)/)).toHaveTextContent(
    'Penduduk miskin (Susenas): BPS, dikutip dari radar.id (2023); BPS (2024).',
  );
});

test('a rise of what should fall is worse', () => {
  const model = modelOf({ p0: [aFigure('2023', 12), aFigure('2024', 13)] });
  expect(macroShortFinding(model, i18nIn())).toBe(
    'Memburuk: Penduduk miskin (2024). Tanpa pembanding: IPM. Penduduk miskin terakhir 2024; 2025 belum ada.',
  );
  renderView(<MacroView model={model} />);
  expect(
    screen.getByText(/Memburuk: Penduduk miskin \(2024\)\. Tanpa pembanding: IPM\./),
  ).toBeVisible();
});

test('the workbook has numbers where the report has text, and nothing for a gap', () => {
  const { rows } = macroFile(usual, i18nIn());
  expect(rows.find(({ key }) => key.startsWith('poverty'))?.values).toEqual([
    ...['Penduduk miskin', 'Susenas', 'persen', null],
    ...[null, null, null, 12.93, 12.07, null],
    ...[2024, -0.86, expect.stringContaining('membaik')],
  ]);
});
