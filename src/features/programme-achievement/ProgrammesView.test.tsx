import { screen } from '@testing-library/react';
import { parse } from 'valibot';
import { expect, test } from 'vitest';
import { programmesOf } from '#mocks/world/programmes';
import { programmeAchievementsSchema } from '@/api/contract/assessment/evaluationListSchemas';
import { programmeYears } from '@/domain/assessment/programmeYears';
import { isoDate } from '@/domain/time/calendar';
import { i18nIn, renderView } from '../../../test/render';
import { ProgrammesView } from './ProgrammesView';
import { programmesTable } from './programmesTable';

const TODAY = isoDate('2026-11-22');

/** What the demo API says of a regency. */
function programmesIn(regency: string) {
  const body = parse(programmeAchievementsSchema, programmesOf(regency, TODAY));
  return body.programmes.map((wire) => ({
    ...wire,
    source: {
      id: '',
      name: '',
      simulated: true,
      ...body.sources.find(({ id }) => id === wire.source),
    },
    publishedAt: isoDate(wire.publishedAt),
  }));
}

function show(regency: string, day = TODAY) {
  const years = programmeYears(programmesIn(regency), day);
  renderView(<ProgrammesView years={years} on={day} />);
}

const rows = () =>
  screen
    .getAllByRole<HTMLTableRowElement>('row')
    .map(({ cells }) => [...cells].slice(1).map(({ textContent }) => textContent));

test('Batang 2022: 35 of 39, 6 of 7, 8 of 10, 5 of 6, 10 of 12, 6 of 6, in all 70 of 80', () => {
  show('33.25');
  expect(screen.getByText(/^70 dari 80 program 2022 terealisasi \(87,5\s%\)\./)).toBeVisible();
  expect(
    rows()
      .slice(1)
      .map(([first]) => first?.replaceAll('\u00a0', ' ')),
  ).toEqual([
    '202235 dari 39 89,7 %',
    '20226 dari 7 85,7 %',
    '20228 dari 10 80,0 %',
    '20225 dari 6 83,3 %',
    '202210 dari 12 83,3 %',
    '20226 dari 6 100,0 %',
    '202270 dari 80 87,5 %',
  ]);
  expect(rows()[0]).toEqual(['2022 angka terbit', '2024 data simulasi', '2025 data simulasi']);
  expect(screen.getByText(/Pemkab Batang 2022; joglojateng dan infopublik 797573/)).toBeVisible();
});

test('simulated years stand beside the published one and are called so', () => {
  show('33.25');
  expect(screen.getByText(/Angka sesudahnya \(2024, 2025\) adalah data simulasi\./)).toBeVisible();
  expect(screen.getByText(/^Ini bukan nilai Evaluasi Implementasi 0–4/)).toBeVisible();
});

test('a dimension without counts is no zero, and a part of a year is not added up', () => {
  show('52.02', isoDate('2026-01-25'));
  expect(screen.getByText('Program 2025 baru terbit untuk 3 dari 6 dimensi.')).toBeVisible();
  expect(rows().map((cells) => cells[1])).toContain('2025belum ada data');
  expect(rows().at(-1)?.[1]).toBe('2025tidak dijumlahkan');
});

test('before anything was published the panel says so', () => {
  show('52.02', isoDate('2020-01-01'));
  expect(screen.getByRole('status')).toHaveTextContent('Belum ada jumlah program yang terbit');
});

test('the table keeps the counts apart from the unrounded share, with their source', () => {
  const { rows: all } = programmesTable(programmeYears(programmesIn('33.25'), TODAY), i18nIn());
  const valuesOf = (key: string) => all.find((row) => row.key === key)?.values;
  const source = 'Sumber: Pemkab Batang 2022; joglojateng dan infopublik 797573';
  expect(valuesOf('2022 society')).toEqual([
    'Smart Society',
    2022,
    10,
    12,
    (10 / 12) * 100,
    source,
    '2023-01-10',
  ]);
  expect(valuesOf('2022 total')).toEqual(['Total', 2022, 70, 80, 87.5, source, null]);
});
