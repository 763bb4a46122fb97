import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { IndicatorRecord } from '@/domain/indicator/indicator';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { days } from '@/domain/units';
import { aFigure, agencyNamed, anIndicator, aRecord } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { DataOwnersView } from './DataOwnersView';
import { selectOwners } from './selectOwners';

const ON = isoDate('2026-11-22');

const owed = (agency: string, name: string, upTo: number | null, lag = 90): IndicatorRecord =>
  aRecord({
    indicator: anIndicator({
      id: name,
      code: name,
      name: { id: name },
      agency,
      expectedLag: days(lag),
    }),
    observations: upTo === null ? [] : [aFigure(String(upTo), 1)],
  });

function show(...records: IndicatorRecord[]) {
  const conditions = records.map((record) => indicatorCondition(record, ON));
  const agencies = agencyNamed('dlh', 'dinkes', 'dinsos', 'dishub');
  renderView(<DataOwnersView model={selectOwners(conditions, ON)} agencies={agencies} />);
}

const listed = (name: string) => within(screen.getByRole('list', { name }));

test('agencies equally late are named together, with the same place', () => {
  show(owed('dlh', 'A', 2024), owed('dinkes', 'B', 2024), owed('dishub', 'C', 2025));
  expect(
    screen.getByText(
      '2 dari 3 perangkat daerah terlambat lapor; paling lama DINKES dan 1 lain, masing-masing 236 hari.',
    ),
  ).toBeVisible();
  expect(screen.getByText('sama lama dengan DLH')).toBeVisible();
  expect(screen.getByText('sama lama dengan DINKES')).toBeVisible();
});

test('an agency that never reported has its own place, not a number of days', () => {
  show(owed('dlh', 'A', 2024), owed('dinsos', 'B', null));
  expect(screen.getByText(/1 belum pernah lapor\.$/)).toBeVisible();
  const never = listed('Belum pernah lapor (1)');
  expect(never.getByRole('heading', { name: 'Dinas dinsos' })).toBeVisible();
  expect(never.getByText(/0 dari 1 indikator tepat waktu, 1 terlambat/)).toHaveTextContent(
    'belum pernah mengentri',
  );
  expect(never.queryByText(/\d hari/)).toBeNull();
  expect(listed('Terlambat (1)').getByText('236 hari')).toBeVisible();
});

test('the oldest debt is named with its periods and its day, cadences and lags with it', () => {
  show(owed('dlh', 'Sampah terkelola', 2022), owed('dlh', 'Mata air', 2025, 120));
  expect(
    screen.getByText(
      'Tunggakan tertua: Sampah terkelola, 2023–2025 (3 periode), jatuh tempo 30 Mar 2024',
    ),
  ).toBeVisible();
  expect(screen.getByText(/1 dari 2 indikator tepat waktu, 1 terlambat · 2 tahunan/)).toBeVisible();
  expect(screen.getByText(/Tenggat lapor di kabupaten ini: tahunan 90–120 hari\./)).toBeVisible();
});

test('when all report in time nobody is called late', () => {
  show(owed('dlh', 'A', 2025));
  expect(screen.getByText('Tidak satu pun dari 1 perangkat daerah terlambat lapor.')).toBeVisible();
  expect(screen.queryByRole('heading', { name: /^Terlambat/ })).toBeNull();
});
