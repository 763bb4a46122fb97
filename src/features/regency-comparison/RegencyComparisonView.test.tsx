import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { FiguresElsewhere } from '@/api/observations/useFiguresElsewhere';
import type { Indicator, Observation } from '@/domain/indicator/indicator';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, anIndicator, aSource } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { RegencyComparisonView } from './RegencyComparisonView';
import { selectComparison } from './selectComparison';

const own = (...observations: Observation[]) => ({
  code: '52.02',
  name: 'Lombok Tengah',
  observations,
});

const arrived = (code: string, ...observations: Observation[]): FiguresElsewhere => ({
  kind: 'figures',
  observations: observations.map((entry) => ({ ...entry, area: code })),
});

function show(
  batang: FiguresElsewhere,
  { indicator = {}, figures = [aFigure('2024', 12)] } = {} as {
    indicator?: Partial<Indicator>;
    figures?: Observation[];
  },
) {
  const model = selectComparison({
    indicator: anIndicator({ decimals: 1, ...indicator }),
    own: own(...figures),
    others: [
      { code: '33.25', name: 'Batang', answer: batang },
      { code: '73.22', name: 'Luwu Utara', answer: arrived('73.22', aFigure('2024', 13)) },
    ],
    on: isoDate('2026-11-22'),
  });
  renderView(<RegencyComparisonView model={model} />);
}

describe('the comparison of regencies', () => {
  test('names the distance to the best and states its rule', () => {
    show(arrived('33.25', aFigure('2024', 8.7)));
    expect(
      screen.getByText(/^Lombok Tengah di urutan 2 dari 3 .* terpaut 3,3\spoin persen dari Batang/),
    ).toBeVisible();
    expect(screen.getByText(/metode yang sama dan periode yang sama/)).toBeVisible();
  });

  test('marks a simulated figure and one that may still change', () => {
    const figure = aFigure('2024', 8.7, { source: aSource(), status: 'provisional' });
    show(arrived('33.25', figure));
    const row = screen.getByRole('row', { name: /Batang/ });
    expect(row).toHaveTextContent(/8,7\s% sementara/);
    expect(row).toHaveTextContent(/data simulasi/);
    expect(screen.getByRole('row', { name: /Luwu Utara/ })).not.toHaveTextContent(/simulasi/);
  });

  test('writes a shared rank as shared', () => {
    show(arrived('33.25', aFigure('2024', 12)));
    expect(screen.getByRole('row', { name: /Batang/ })).toHaveTextContent(/^1=/);
    expect(screen.getByText(/^Lombok Tengah terbaik bersama Batang dari 3/)).toBeVisible();
  });

  test('of amounts gives no rank, and says why', () => {
    const count = { isRate: false, unit: { kind: 'count', label: { id: 'orang' } } } as const;
    show(arrived('33.25', aFigure('2024', 8)), { indicator: count });
    expect(screen.getByRole('row', { name: /Batang/ })).toHaveTextContent(/^–/);
    expect(screen.getByText(/urutannya bukan urutan kinerja/)).toBeVisible();
  });

  test('names who is left out, with the reason', () => {
    show(arrived('33.25', aFigure('2023', 8)));
    const item = screen.getByText('Batang').closest('li');
    expect(item).toHaveTextContent('Batang: periode lain: tidak ada angka 2024, terakhir 2023.');
  });

  test('keeps the others when one regency fails, and offers to ask it again', async () => {
    const retry = vi.fn();
    show({ kind: 'failed', retry });
    expect(screen.getByRole('row', { name: /Luwu Utara/ })).toBeVisible();
    const [list] = screen.getAllByRole('list');
    if (list === undefined) throw new Error('Nobody is left out');
    expect(list).toHaveTextContent(/^Batang: angkanya gagal dimuat/);
    await userEvent.click(within(list).getByRole('button', { name: 'Coba lagi' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  test('says nothing of rank, and offers no file, before all have answered', () => {
    show({ kind: 'loading' });
    expect(screen.getByText('Memuat angka Batang; urutannya menyusul.')).toBeVisible();
    expect(screen.queryByText(/terbaik dari|di urutan|sebanding dengan/)).toBeNull();
    expect(screen.getByRole('row', { name: /Luwu Utara/ })).toHaveTextContent(/^–/);
    expect(screen.queryByText('Unduh')).toBeNull();
  });

  test('says that it is of those received when one fails', () => {
    show({ kind: 'failed', retry: vi.fn() });
    expect(
      screen.getByText(
        /^Lombok Tengah terbaik dari 2 .* Ini dari angka yang diterima; gagal dimuat: Batang\.$/,
      ),
    ).toBeVisible();
  });

  test('without a figure of its own compares nothing', () => {
    show(arrived('33.25', aFigure('2024', 8)), { figures: [] });
    expect(screen.queryByRole('table')).toBeNull();
    expect(
      screen.getByText(/^Lombok Tengah tidak punya angka dengan metode Susenas/),
    ).toBeVisible();
  });
});
