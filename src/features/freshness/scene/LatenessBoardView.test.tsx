import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { days } from '@/domain/units';
import { aFigure, agencyNamed, anIndicator, aRecord } from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { selectFreshness } from '../selectFreshness';
import { LatenessBoardView } from './LatenessBoardView';

const on = isoDate('2026-11-22');

/** A yearly figure, due 90 days after the year. */
const owes = (agency: string, last: string | null) =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({
        id: agency,
        name: { id: `Angka ${agency}` },
        agency,
        expectedLag: days(90),
      }),
      observations: last === null ? [] : [aFigure(last, 1)],
    }),
    on,
  );

const show = (...conditions: ReturnType<typeof owes>[]) =>
  renderView(
    <LatenessBoardView
      model={selectFreshness(conditions, on)}
      agencies={agencyNamed('dlh', 'dinsos', 'rsud', 'dishub')}
    />,
  );

test('the latest stands first with its days and what it owes; the silent last', () => {
  show(owes('dlh', '2024'), owes('dinsos', '2022'), owes('rsud', null), owes('dishub', '2025'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    '2 dari 4 perangkat daerah terlambat, 1 belum pernah lapor',
  );
  const list = screen.getByRole('list', {
    name: 'Perangkat daerah menurut hari terhadap tenggat lapor',
  });
  const rows = within(list).getAllByRole('listitem');
  expect(rows.map((row) => within(row).getByRole('heading').textContent)).toEqual([
    'DINSOS',
    'DLH',
    'RSUD',
  ]);
  expect(rows[0]).toHaveTextContent(
    /Angka dinsos1 dari 1 indikator, tenggat 30 Mar 2024.*967.hari/,
  );
  expect(within(rows[0] as HTMLElement).getByRole('img')).toHaveAccessibleName(
    /DINSOS: terlambat 967.hari/,
  );
  expect(rows[2]).toHaveTextContent('belum pernah lapor, 1 dari 1 indikator');
});

test('those in time are counted, with the next deadline', () => {
  show(owes('dlh', '2024'), owes('dishub', '2025'));
  expect(screen.getByText(/^1 dari 2 perangkat daerah dalam tenggat\./)).toHaveTextContent(
    'DISHUB',
  );
});

test('nothing owed is said, never drawn as nothing late', () => {
  show();
  expect(screen.getByRole('heading')).toHaveTextContent(/^Belum ada indikator/);
});
