import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { aSource } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { DimensionProgrammesView } from './DimensionProgrammesView';
import { selectProgrammes } from './selectProgrammes';

const programme = (year: number, realised: number, publishedAt: string) => ({
  year,
  dimension: 'governance' as const,
  planned: 39,
  realised,
  source: aSource({ name: 'Pemkab Batang', simulated: false }),
  publishedAt: isoDate(publishedAt),
});

const show = (day: string) => {
  const on = isoDate(day);
  const years = selectProgrammes(
    [
      programme(2022, 34, '2023-01-05'),
      programme(2022, 35, '2023-01-10'),
      programme(2023, 36, '2024-01-10'),
    ],
    'governance',
    on,
  );
  renderView(<DimensionProgrammesView years={years} code="governance" on={on} />);
};

test('programmes are counts of each year as last published, never a percentage', () => {
  show('2024-06-01');
  expect(screen.getAllByRole('paragraph')[0]).toHaveTextContent(
    '36 dari 39 program 2023 terealisasi.',
  );
  expect(screen.getAllByRole('listitem').map((it) => it.textContent)).toEqual([
    '202336 dari 39',
    '202235 dari 39',
  ]);
  expect(document.body).not.toHaveTextContent('%');
  expect(screen.getByText('Sumber: Pemkab Batang · terbit 10 Januari 2024')).toBeVisible();
});

test('before the first publication it says that there is none', () => {
  show('2022-12-31');
  expect(screen.getByRole('status')).toHaveTextContent('belum terbit per 31 Desember 2022');
});
