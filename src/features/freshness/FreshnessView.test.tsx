import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { days } from '@/domain/units';
import { aFigure, agencyNamed, anIndicator, aRecord } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { FreshnessView } from './FreshnessView';
import { selectFreshness } from './selectFreshness';

const on = isoDate('2026-11-22');

const monthly = (agency: string, ...periods: string[]) =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({ agency, cadence: 'monthly', expectedLag: days(30) }),
      observations: periods.map((at) =>
        aFigure(at, 5, { enteredAt: isoDate(`${at}-28`), publishedAt: isoDate(`${at}-28`) }),
      ),
    }),
    on,
  );

const show = (conditions: ReturnType<typeof monthly>[], locale: 'id' | 'en' = 'id') =>
  renderView(
    <FreshnessView
      model={selectFreshness(conditions, on)}
      agencies={agencyNamed('diskominfo', 'dlh', 'rsud')}
    />,
    { locale },
  );

const late = monthly('diskominfo', '2026-05');
const current = monthly('dlh', '2026-10');

describe('freshness', () => {
  test('opens with how many are late and the one furthest past its deadline', () => {
    show([late, current]);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      '1 perangkat daerah lewat tenggat lapor; DISKOMINFO terlambat 115 hari (1 dari 1 indikator).',
    );
  });

  test('marks each agency and names its days against its deadline', () => {
    show([late, current]);
    const dots = within(screen.getByRole('list', { name: /hari terhadap tenggat lapor/ }));
    expect(
      dots.getByRole('img', { name: /DISKOMINFO terlambat 115\shari, 1 dari 1 indikator/ }),
    ).toBeInTheDocument();
    expect(dots.getByRole('img', { name: /DLH tenggat 38\shari lagi/ })).toBeInTheDocument();
  });

  test('an agency that never reported is named apart and has no mark', () => {
    show([current, monthly('rsud')]);
    expect(screen.getByText('1 perangkat daerah belum pernah lapor.')).toBeVisible();
    expect(screen.getByText('Belum pernah lapor: RSUD (1 indikator).')).toBeVisible();
    expect(screen.queryByRole('img', { name: /RSUD/ })).toBeNull();
  });

  test('says so when every agency is within its deadline, and whose is next', () => {
    show([current]);
    expect(
      screen.getByText('Semua 1 perangkat daerah masih dalam tenggat lapornya.'),
    ).toBeVisible();
    expect(
      screen.getByText(/^1 dari 1 perangkat daerah dalam tenggat\. Tenggat berikutnya: DLH/),
    ).toBeVisible();
  });

  test('the table holds every agency, the late one first', async () => {
    show([current, late, monthly('rsud')]);
    await userEvent.click(screen.getByText('Lihat tabel'));
    const names = (await screen.findAllByRole('rowheader')).map(({ textContent }) => textContent);
    expect(names).toEqual(['Dinas diskominfo', 'Dinas rsud', 'Dinas dlh']);
    expect(screen.getByRole('row', { name: /Dinas rsud 1 1 .* belum pernah/ })).toBeVisible();
  });

  test('the table names what is late and keeps the missed deadline apart from the next one', async () => {
    show([late, monthly('diskominfo', '2026-10')]);
    await userEvent.click(screen.getByText('Lihat tabel'));
    expect(
      await screen.findByRole('columnheader', { name: 'Tenggat terlewat terlama' }),
    ).toBeVisible();
    expect(
      screen.getByRole('row', {
        name: /30 Jul 2026 30 Des 2026 Persentase penduduk miskin$/,
      }),
    ).toBeVisible();
  });

  test('without any indicator owed says so', () => {
    show([]);
    expect(screen.getByRole('status')).toHaveTextContent(
      'Belum ada indikator yang wajib dilaporkan per 22 November 2026.',
    );
  });

  test('speaks English', () => {
    show([late], 'en');
    expect(screen.getByText(/DISKOMINFO is 115\sdays late \(1 of 1 indicators\)/)).toBeVisible();
  });
});
