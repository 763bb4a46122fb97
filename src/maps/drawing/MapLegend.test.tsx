import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aSquareMap } from '../testing/aSquareMap';
import { MapLegend } from './MapLegend';

test('the legend lists five classes from low to high with their unit, then what hatching means', () => {
  render(<MapLegend scale={aSquareMap().scale} label="Kelas warna" rule="Kelas ≥ 58 di target." />);
  const entries = screen.getAllByRole('listitem').map((entry) => entry.textContent);
  expect(entries).toEqual(['< 15', '15–30', '30–45', '45–58', '≥ 58', '%', 'belum ada data']);
  expect(screen.getByText('Kelas ≥ 58 di target.')).toBeVisible();
});
