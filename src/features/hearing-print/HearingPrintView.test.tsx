import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderView } from '../../../test/render';
import { HearingPrintView } from './HearingPrintView';

const print = vi.fn();
beforeEach(() => vi.stubGlobal('print', print.mockClear()));
afterEach(() => vi.unstubAllGlobals());

const view = (missing: string[]) => (
  <HearingPrintView missing={missing} paper="a4" onPaper={() => undefined} />
);
const button = (name: string) => screen.getByRole('button', { name });

test('a whole report is printed at once', async () => {
  renderView(view([]));
  await userEvent.click(button('Cetak laporan'));
  await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
});

test('a report that is still missing a section waits, says for what, and prints when it is there', async () => {
  const { rerender } = renderView(view(['Wilayah', 'sidik isi']));
  await userEvent.click(button('Cetak laporan'));
  expect(screen.getByRole('status')).toHaveTextContent(
    'Menunggu Wilayah, sidik isi, lalu mencetak',
  );
  expect(print).not.toHaveBeenCalled();
  rerender(view([]));
  await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  expect(button('Cetak laporan')).toBeVisible();
});

test('who does not want to wait prints what is there, which says what it lacks', async () => {
  renderView(view(['Wilayah']));
  await userEvent.click(button('Cetak laporan'));
  await userEvent.click(button('Cetak sekarang'));
  expect(print).toHaveBeenCalledTimes(1);
  expect(screen.getByText(/Cetakan ini belum lengkap: Wilayah belum dimuat/)).toBeInTheDocument();
});

test('the other paper is chosen by name', async () => {
  const onPaper = vi.fn();
  renderView(<HearingPrintView missing={[]} paper="a4" onPaper={onPaper} />);
  await userEvent.selectOptions(screen.getByLabelText('Kertas'), 'F4 (215 × 330 mm)');
  expect(onPaper).toHaveBeenCalledWith('f4');
});
