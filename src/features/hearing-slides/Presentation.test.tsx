import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LinkPlaceInside, LinkPlaceProvider } from '@/ui/address/LinkPlace';
import { ClockProvider } from '@/ui/ClockContext';
import { renderView } from '../../../test/render';
import { aHearing, aSlide, aViewpoint, NOON } from './aHearing';
import { Presentation } from './Presentation';
import { SpeakerPanel } from './speaker/SpeakerPanel';

const SLIDES = [aSlide('satu'), aSlide('dua', 'Tanya <b>DLH</b>\nlalu Dishub'), aSlide('tiga')];
const told = { leave: vi.fn(), note: vi.fn() };

function Shown({ first = 1, isWriting = false }) {
  const [number, setNumber] = useState(first);
  return (
    <ClockProvider value={() => NOON}>
      <LinkPlaceProvider>
        <LinkPlaceInside adding={{ salindia: String(number) }}>
          <Presentation
            viewpoint={aViewpoint()}
            hearing={aHearing()}
            scope="mitra Komisi III"
            regency="Kabupaten Lombok Tengah"
            simulated="data simulasi"
            slides={SLIDES}
            number={number}
            isWriting={isWriting}
            onGo={setNumber}
            onNote={told.note}
            onLeave={told.leave}
          />
        </LinkPlaceInside>
      </LinkPlaceProvider>
    </ClockProvider>
  );
}

const slide = () => document.querySelector('[data-slide]');
const expectSlide = (name: string) => expect(slide()).toHaveAttribute('data-slide', name);
const bar = () => screen.getByRole('region', { name: 'Tombol presentasi' });

beforeEach(() => {
  window.history.replaceState(null, '', '/52.02/rapat/rdp-komisi-iii-2026-07');
});
afterEach(() => {
  vi.clearAllMocks();
});

test('each slide says whose figures it shows, of when, where it is and what comes next', () => {
  renderView(<Shown first={2} />);
  const shown = slide();
  for (const words of [
    'RDP Komisi III',
    'mitra Komisi III',
    'per 30 Juni 2026',
    'Kabupaten Lombok Tengah, posisi data 30 Juni 2026',
    'data simulasi',
    'Salindia 2 dari 3',
    'Berikutnya: Salindia tiga',
  ])
    expect(shown).toHaveTextContent(words);
  expect(document.title).toBe('2/3 Salindia dua · RDP Komisi III');
});

test('the last slide says that nothing comes after it', () => {
  renderView(<Shown first={3} />);
  expect(slide()).toHaveTextContent('Salindia terakhir');
});

test('what is shown is read out when the slide changes', async () => {
  renderView(<Shown />);
  await userEvent.keyboard('{PageDown}');
  const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(said).toContain('Salindia 2 dari 3: Salindia dua');
});

test('keys go through the slides and stay at their ends', async () => {
  renderView(<Shown />);
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
  renderView(<Shown />);
  for (const repeat of [false, true, true])
    fireEvent.keyDown(document.body, { key: 'PageDown', repeat });
  expectSlide('dua');
});

test('a typed number is shown until it is used, and forgotten after a while', () => {
  vi.useFakeTimers();
  renderView(<Shown />);
  fireEvent.keyDown(document.body, { key: '3' });
  expect(screen.getByText('Ke salindia 3: tekan Enter')).toBeInTheDocument();
  act(() => vi.advanceTimersByTime(5000));
  expect(screen.queryByText('Ke salindia 3: tekan Enter')).toBeNull();
  fireEvent.keyDown(document.body, { key: 'Enter' });
  expectSlide('dua');
  vi.useRealTimers();
});

test('the list of slides opens at the one shown, is moved through and chosen from by keyboard', async () => {
  renderView(<Shown first={2} />);
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
  renderView(<Shown />);
  await userEvent.keyboard('gb');
  expect(screen.getByText(/^Layar digelapkan/)).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByText(/^Layar digelapkan/)).toBeNull();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Daftar salindia' })).toBeNull();
  expect(told.leave).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(told.leave).toHaveBeenCalledOnce();
});

test('a note stands on its slide as it was written, and N asks for another', async () => {
  renderView(<Shown first={2} />);
  const note = screen.getByRole('region', { name: 'Catatan rapat' });
  expect(note).toHaveTextContent('Tanya <b>DLH</b> lalu Dishub');
  await userEvent.keyboard('n');
  expect(told.note).toHaveBeenCalledOnce();
});

test('while a note is written the keys are its own', async () => {
  renderView(<Shown isWriting />);
  await userEvent.keyboard('{PageDown}b{Escape}');
  expectSlide('satu');
  expect(told.leave).not.toHaveBeenCalled();
});

test('proof is one link or one key away, and keeps the slide in the address', async () => {
  renderView(<Shown first={2} />);
  const link = screen.getByRole('link', { name: 'Bukti dua' });
  expect(link).toHaveAttribute('href', '/52.02/indikator/dua?salindia=2');
  await userEvent.keyboard('d');
  expect(window.location.pathname + window.location.search).toBe(link.getAttribute('href'));
});

test('every button of the bar does what its key does', async () => {
  renderView(<Shown />);
  const press = (name: RegExp) => userEvent.click(within(bar()).getByRole('button', { name }));
  await press(/^Berikutnya/);
  expectSlide('dua');
  await press(/^Sebelumnya/);
  expectSlide('satu');
  await press(/^Catatan/);
  expect(told.note).toHaveBeenCalledOnce();
  await press(/^Gelapkan/);
  await press(/^Terangkan/);
  await press(/^Daftar/);
  expect(screen.getByRole('region', { name: 'Daftar salindia' })).toBeInTheDocument();
  await press(/^Keluar/);
  expect(told.leave).toHaveBeenCalledOnce();
});

test('the document is dressed for the projector in the theme of the reader, and undressed after it', () => {
  const { dataset } = document.documentElement;
  dataset.theme = 'light';
  const { unmount } = renderView(<Shown />);
  expect({ ...dataset }).toEqual({ theme: 'light', surface: 'wall', presenting: '' });
  unmount();
  expect({ ...dataset }).toEqual({ theme: 'light' });
});

test('a speaker beside it reads note, next slide and place, and drives it', async () => {
  renderView(
    <>
      <Shown />
      <ClockProvider value={() => NOON}>
        <SpeakerPanel viewpoint={aViewpoint()} hearing={aHearing()} />
      </ClockProvider>
    </>,
  );
  await screen.findByText('Tampil: salindia 1 dari 3.');
  const next = screen.getByRole('region', { name: 'Berikutnya' });
  expect(next).toHaveTextContent('Salindia dua');
  await userEvent.click(
    within(screen.getByRole('region', { name: 'Pilih salindia' })).getByText('Salindia dua'),
  );
  await screen.findByText('Tampil: salindia 2 dari 3.');
  expectSlide('dua');
  const now = screen.getByRole('region', { name: 'Sekarang' });
  expect(now).toHaveTextContent('Tanya <b>DLH</b> lalu Dishub');
});
