import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { renderView } from '../../../test/render';
import { ShownPresentation, shownSlide } from './ShownPresentation';

const told = { onLeave: vi.fn(), onNote: vi.fn() };

const expectSlide = (name: string) => expect(shownSlide()).toHaveAttribute('data-slide', name);

afterEach(() => {
  vi.clearAllMocks();
});

test('keys go through the slides and stay at their ends', async () => {
  renderView(<ShownPresentation {...told} />);
  for (const [keys, name] of [
    ['{PageUp}', 'satu'],
    ['{ArrowRight}', 'dua'],
    [' ', 'tiga'],
    ['{PageDown}', 'tiga'],
    ['{Backspace}', 'dua'],
    ['{Home}', 'satu'],
    ['3{Enter}', 'tiga'],
    ['{Enter}', 'tiga'],
  ] as const) {
    await userEvent.keyboard(keys);
    expectSlide(name);
  }
});

test('a key that is held down counts once', () => {
  renderView(<ShownPresentation {...told} />);
  for (const repeat of [false, true, true])
    fireEvent.keyDown(document.body, { key: 'PageDown', repeat });
  expectSlide('dua');
});

test('a typed number is shown until it is used, and forgotten after a while', () => {
  vi.useFakeTimers();
  renderView(<ShownPresentation {...told} />);
  fireEvent.keyDown(document.body, { key: '3' });
  expect(screen.getByText('Ke salindia 3: tekan Enter')).toBeInTheDocument();
  act(() => vi.advanceTimersByTime(5000));
  expect(screen.queryByText('Ke salindia 3: tekan Enter')).toBeNull();
  fireEvent.keyDown(document.body, { key: 'Enter' });
  expectSlide('dua');
  vi.useRealTimers();
});

test('the list of slides opens at the one shown, is moved through and chosen from by keyboard', async () => {
  renderView(<ShownPresentation {...told} first={2} />);
  await userEvent.keyboard('g');
  const list = screen.getByRole('region', { name: 'Daftar salindia' });
  expect(within(list).getByRole('button', { name: /Salindia dua/ })).toHaveFocus();
  await userEvent.keyboard('{PageDown}');
  expect(within(list).getByRole('button', { name: /Salindia tiga/ })).toHaveFocus();
  expectSlide('dua');
  await userEvent.keyboard('{Enter}');
  expectSlide('tiga');
  expect(screen.queryByRole('region', { name: 'Daftar salindia' })).toBeNull();
});

test('Escape lights, closes the list, then leaves', async () => {
  renderView(<ShownPresentation {...told} />);
  await userEvent.keyboard('gb');
  expect(screen.getByText(/^Layar digelapkan/)).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByText(/^Layar digelapkan/)).toBeNull();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Daftar salindia' })).toBeNull();
  expect(told.onLeave).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(told.onLeave).toHaveBeenCalledOnce();
});

test('while a note is written the keys are its own', async () => {
  renderView(<ShownPresentation {...told} isWriting />);
  await userEvent.keyboard('{PageDown}b{Escape}');
  expectSlide('satu');
  expect(told.onLeave).not.toHaveBeenCalled();
});

test('every button of the bar does what its key does', async () => {
  renderView(<ShownPresentation {...told} />);
  const bar = () => screen.getByRole('region', { name: 'Tombol presentasi' });
  const press = (name: RegExp) => userEvent.click(within(bar()).getByRole('button', { name }));
  await press(/^Berikutnya/);
  expectSlide('dua');
  await press(/^Sebelumnya/);
  expectSlide('satu');
  await press(/^Catatan/);
  expect(told.onNote).toHaveBeenCalledOnce();
  await press(/^Gelapkan/);
  await press(/^Terangkan/);
  await press(/^Daftar/);
  expect(screen.getByRole('region', { name: 'Daftar salindia' })).toBeInTheDocument();
  await press(/^Keluar/);
  expect(told.onLeave).toHaveBeenCalledOnce();
});
