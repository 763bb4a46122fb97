import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { districtStanding } from '@/domain/district/districtStanding';
import { freshnessOf } from '@/domain/indicator/freshness';
import { isoDate } from '@/domain/time/calendar';
import {
  aFigure,
  agencyNamed,
  aMissing,
  anIndicator,
  aTarget,
  period,
} from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { RankingSceneView } from './RankingSceneView';

const districts = ['Praya', 'Pujut', 'Jonggat'].map((name, at) => ({
  code: `52.02.0${at + 1}`,
  name,
}));

function show(known: string, on = '2025-02-01') {
  const indicator = anIndicator({ level: 'district' });
  const standing = districtStanding({
    indicator,
    figures: {
      observations: [
        aFigure('2024', 9.5, { area: '52.02.01' }),
        aFigure('2024', 14, { area: '52.02.02', status: 'provisional' }),
        aMissing('2024', 'suppressed', { area: '52.02.03' }),
      ],
      targets: [aTarget('2024', 10)],
    },
    districts,
    regency: '52.02',
    year: undefined,
    on: isoDate('2025-02-01'),
    freshness: freshnessOf(indicator, period(known), isoDate(on)),
  });
  renderView(
    <RankingSceneView standing={standing} agencies={agencyNamed('bappeda')} pointed={null} />,
  );
}

const row = (name: RegExp) => screen.getByRole('row', { name });

test('each district stands with rank, value and band in words, the missing one last with its reason', () => {
  show('2024');
  expect(screen.getAllByRole('row').map((each) => each.textContent)).toEqual([
    expect.stringMatching(/^1Praya9,50Sangat Tinggi$/),
    expect.stringMatching(/^2Pujut14,00\*Sedang|Rendah$/),
    expect.stringMatching(/^–Jonggat–disembunyikan$/),
  ]);
});

test('unit, period, owner, which way is better, the side on which the target is met and the mark of provisional figures are printed', () => {
  show('2024');
  expect(
    screen.getByText(/^persen, 2024, BAPPEDA, semakin rendah semakin baik, \* angka sementara$/),
  ).toBeVisible();
  expect(screen.getByText(/^garis emas: target ≤ 10,00/)).toBeVisible();
});

test('of a late indicator no band is given, and why is said above the list', () => {
  show('2023', '2025-07-22');
  expect(row(/Praya/)).toHaveTextContent(/^1Praya9,50$/);
  expect(screen.getByText(/2024 terlambat 23\shari: tanpa predikat/)).toBeVisible();
});

test('nothing in it can be pressed', () => {
  show('2024');
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
});
