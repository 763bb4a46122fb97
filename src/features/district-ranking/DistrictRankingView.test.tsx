import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { districtStanding } from '@/domain/district/districtStanding';
import { type Freshness, freshnessOf } from '@/domain/indicator/freshness';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, aMissing, anIndicator, aTarget, period } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { DistrictRankingView } from './DistrictRankingView';

const district = (code: string, name: string) => ({ code, name, villages: 9, urbanVillages: 1 });

const inTime = freshnessOf(anIndicator(), period('2024'), isoDate('2025-02-01'));
const late = freshnessOf(anIndicator(), period('2023'), isoDate('2025-07-22'));

const standing = (freshness: Freshness) =>
  districtStanding({
    indicator: anIndicator({ level: 'district' }),
    figures: {
      observations: [
        aFigure('2024', 11, { area: '52.02.01', status: 'provisional' }),
        aMissing('2024', 'suppressed', { area: '52.02.02' }),
      ],
      targets: [aTarget('2024', 10)],
    },
    districts: [district('52.02.01', 'Praya'), district('52.02.02', 'Jonggat')],
    regency: '52.02',
    year: undefined,
    on: isoDate('2025-02-01'),
    freshness,
  });

const show = (selected: string | null = null, freshness: Freshness = inTime) => {
  const onSelect = vi.fn();
  renderView(
    <DistrictRankingView standing={standing(freshness)} selected={selected} onSelect={onSelect} />,
  );
  return onSelect;
};

describe('the ranking of districts', () => {
  test('shows value, provisional mark, band and achievement', () => {
    show();
    const row = screen.getByRole('row', { name: /Praya/ });
    expect(row).toHaveTextContent(/11,00 sementara/);
    expect(row).toHaveTextContent(/90,0\s%/);
    expect(screen.getByRole('img', { name: 'Tinggi' })).toBeVisible();
  });

  test('gives the reason in place of a value, and no rank', () => {
    show();
    const row = screen.getByRole('row', { name: /Jonggat/ });
    expect(row).toHaveTextContent(/^–/);
    expect(row).toHaveTextContent('disembunyikan');
  });

  test('of a late indicator keeps the values and says why no band stands beside them', () => {
    show(null, late);
    expect(
      screen.getByText(
        /^2024 belum dilaporkan, terlambat 23\shari; yang tampil 2024, tanpa predikat\.$/,
      ),
    ).toBeVisible();
    expect(screen.getByRole('row', { name: /Praya/ })).toHaveTextContent(/11,00 sementara–$/);
    expect(screen.queryByRole('img', { name: 'Tinggi' })).toBeNull();
  });

  test('heads the bars with the side on which the target is met', () => {
    show();
    expect(screen.getByText(/≤ 10,00/)).toBeVisible();
  });

  test('says the period, source and publication of its figures', () => {
    show();
    expect(screen.getByText(/^2024 · Sumber: /)).toHaveTextContent(/terbit/);
  });

  test.each([
    [null, '52.02.01'],
    ['52.02.01', undefined],
  ])('with %s selected, pressing Praya selects %s', async (selected, expected) => {
    const onSelect = show(selected);
    await userEvent.click(screen.getByRole('button', { name: 'Praya' }));
    expect(onSelect).toHaveBeenCalledWith(expected);
  });
});
