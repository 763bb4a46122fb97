import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SourcedFigure, SourcedRecord } from '@/domain/agency/sources/dataSources';
import { isoDate } from '@/domain/time/calendar';
import { anIndicator, aSource, period } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { SimulatedView } from './SimulatedView';
import { selectSimulated } from './selectSimulated';

const ON = isoDate('2026-11-22');
const real = aSource({ id: 'bps', name: 'BPS', simulated: false });

const indicators = ['Kemiskinan', 'Campuran', 'Sampah', 'Mata air'].map((name) =>
  anIndicator({ id: name, code: name, name: { id: name } }),
);

function show(...figures: [string, boolean][]) {
  const records: SourcedRecord[] = figures.map(
    ([name, simulated], at): SourcedFigure => ({
      kind: 'figure',
      indicator: anIndicator({ id: name, code: name, name: { id: name } }),
      period: period(String(2000 + at)),
      source: simulated ? aSource() : real,
      publishedAt: isoDate('2025-01-01'),
    }),
  );
  renderView(<SimulatedView model={selectSimulated(indicators, records, ON)} />);
}

test('the share, the counts and the kinds of indicators are told', () => {
  show(['Kemiskinan', false], ['Campuran', false], ['Campuran', true], ['Sampah', true]);
  expect(
    screen.getByText('50,0 % angka adalah simulasi: 2 dari 4, pada 2 dari 4 indikator.'),
  ).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Memakai angka terbit (1 indikator)' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Sebagian simulasi (1 indikator)' })).toBeVisible();
  expect(screen.getByText('1 dari 2 angka simulasi')).toBeVisible();
  expect(screen.getByText('Seluruhnya simulasi (1 indikator)')).toBeVisible();
  expect(screen.getByText('1 indikator belum mempunyai angka.')).toBeVisible();
});

test('a regency of published figures only is told so', () => {
  show(['Kemiskinan', false]);
  expect(screen.getByText('Tidak satu pun dari 1 angka adalah simulasi.')).toBeVisible();
});

test('without figures no share is told', () => {
  show();
  expect(screen.getByRole('status')).toHaveTextContent('Belum ada angka yang terbit');
});
