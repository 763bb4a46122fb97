import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { ClockProvider } from '@/ui/ClockContext';
import { renderView } from '../../../test/render';
import { aHearing, aViewpoint, NOON } from './aHearing';
import { ShownPresentation, shownSlide } from './ShownPresentation';
import { SpeakerPanel } from './speaker/SpeakerPanel';

beforeEach(() => {
  window.history.replaceState(null, '', '/52.02/rapat/rdp-komisi-iii-2026-07');
});

test('each slide says whose figures it shows, of when, where it is and what comes next', () => {
  renderView(<ShownPresentation first={2} />);
  const shown = shownSlide();
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
  renderView(<ShownPresentation first={3} />);
  expect(shownSlide()).toHaveTextContent('Salindia terakhir');
});

test('what is shown is read out when the slide changes', async () => {
  renderView(<ShownPresentation />);
  await userEvent.keyboard('{PageDown}');
  const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(said).toContain('Salindia 2 dari 3: Salindia dua');
});

test('a note stands on its slide as it was written, and N asks for another', async () => {
  const onNote = vi.fn();
  renderView(<ShownPresentation first={2} onNote={onNote} />);
  const note = screen.getByRole('region', { name: 'Catatan rapat' });
  expect(note).toHaveTextContent('Tanya <b>DLH</b> lalu Dishub');
  await userEvent.keyboard('n');
  expect(onNote).toHaveBeenCalledOnce();
});

test('proof is one link or one key away, and keeps the slide in the address', async () => {
  renderView(<ShownPresentation first={2} />);
  const link = screen.getByRole('link', { name: 'Bukti dua' });
  expect(link).toHaveAttribute('href', '/52.02/indikator/dua?salindia=2');
  await userEvent.keyboard('d');
  expect(window.location.pathname + window.location.search).toBe(link.getAttribute('href'));
});

test('the document is dressed for the projector in the theme of the reader, and undressed after it', () => {
  const { dataset } = document.documentElement;
  dataset.theme = 'light';
  const { unmount } = renderView(<ShownPresentation />);
  expect({ ...dataset }).toEqual({ theme: 'light', surface: 'wall', presenting: '' });
  unmount();
  expect({ ...dataset }).toEqual({ theme: 'light' });
});

test('a speaker beside it reads note, next slide and place, and drives it', async () => {
  renderView(
    <>
      <ShownPresentation />
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
  expect(shownSlide()).toHaveAttribute('data-slide', 'dua');
  const now = screen.getByRole('region', { name: 'Sekarang' });
  expect(now).toHaveTextContent('Tanya <b>DLH</b> lalu Dishub');
});
