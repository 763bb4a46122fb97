import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { districtStanding } from '@/domain/district/districtStanding';
import { type PlacesChoice, placesOf } from '@/domain/hearing/places';
import { freshnessOf } from '@/domain/indicator/freshness';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import {
  aFigure,
  agencyNamed,
  aMissing,
  anIndicator,
  aRecord,
  aTarget,
  period,
} from '../../../test/builders';
import { renderView } from '../../../test/render';
import { PlacesView } from './PlacesView';

const on = isoDate('2025-02-01');
const indicator = anIndicator({
  id: 'sampah',
  name: { id: 'Sampah terkelola' },
  agency: 'dlh',
  direction: 'higher-is-better',
  formula: 'ratio',
  level: 'district',
  decimals: 1,
});
const targets = [aTarget('2024', 58)];
const [praya, pujut, jonggat] = ['52.02.01', '52.02.02', '52.02.03'];

const choice = placesOf(
  [indicatorCondition(aRecord({ indicator, observations: [aFigure('2024', 27)], targets }), on)],
  USUAL_RULES.attention,
);

const standing = (date = on) =>
  districtStanding({
    indicator,
    figures: {
      observations: [
        aFigure('2024', 61.2, { area: praya }),
        aFigure('2024', 18.9, { area: pujut, status: 'provisional' }),
        aMissing('2024', 'not-reported', { area: jonggat }),
      ],
      targets,
    },
    districts: [
      { code: praya, name: 'Praya' },
      { code: pujut, name: 'Pujut' },
      { code: jonggat, name: 'Jonggat' },
    ],
    regency: '52.02',
    year: undefined,
    on: date,
    freshness: freshnessOf(indicator, period('2024'), date),
  });

const show = (shown: PlacesChoice = choice, standings = [standing()], locale: 'id' | 'en' = 'id') =>
  renderView(
    <PlacesView
      choice={shown}
      standings={standings}
      agencies={agencyNamed('dlh')}
      mapOf={() => <figure>peta</figure>}
    />,
    { locale },
  );

test('says who reaches the target and how many have no data, beside map and owner', () => {
  show();
  expect(screen.getByText(/^1 indikator di bawah Sedang diukur per kecamatan/)).toBeVisible();
  expect(screen.getByRole('heading', { name: /^Sampah terkelola/ })).toHaveTextContent(
    'DLH · persen · 2024 · semakin tinggi semakin baik',
  );
  expect(
    screen.getByText(/^Hanya Praya mencapai target 58,0\s%; satu kecamatan belum ada data\.$/),
  ).toBeVisible();
  expect(screen.getByRole('figure')).toBeVisible();
});

test('lists the districts in order, each with value and word; without a value last', () => {
  show();
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    '1Praya61,2Sangat Tinggi',
    '2Pujut18,9*Sangat Rendah',
    '–Jonggat–belum ada data',
  ]);
  expect(within(rows[2] as HTMLElement).getByRole('img', { name: /belum ada data/ })).toBeVisible();
  expect(screen.getByText('* angka sementara')).toBeVisible();
  expect(screen.getByRole('columnheader', { name: /target 58,0/ })).toBeVisible();
});

test('a late figure keeps its value and loses its word, which is said', () => {
  show(choice, [standing(isoDate('2026-11-22'))]);
  expect(screen.queryByText('Sangat Tinggi')).toBeNull();
  expect(screen.getByText(/belum dilaporkan, terlambat/)).toBeVisible();
});

test('without a rate by district says at which level the indicators are measured', () => {
  show({ kind: 'none', regency: 5, counted: 1 }, []);
  expect(screen.getByText(/jadi tidak ada peta\.$/)).toBeVisible();
  expect(screen.getByText('5 indikator hanya diukur untuk seluruh kabupaten.')).toBeVisible();
  expect(screen.getByText(/^1 indikator dihitung per kecamatan sebagai jumlah/)).toBeVisible();
});

test('speaks English', () => {
  show(choice, [standing()], 'en');
  expect(screen.getByText(/; one district: no data yet\.$/)).toBeVisible();
});
