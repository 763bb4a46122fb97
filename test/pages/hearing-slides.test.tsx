import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { server } from '#mocks/node';
import { openSpeakerEnd } from '@/api/hearing/slidesChannel';
import { renderApp } from '../render';

// A whole page is drawn, with all of its chunks.
vi.setConfig({ testTimeout: 30_000 });

const HEARING = '/52.02/rapat/lkpj-2025';
const SLIDES = `${HEARING}?tampil=presentasi`;
const PROMISES = '*/promises.json';
const broken = () => HttpResponse.json({}, { status: 503 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  vi.useRealTimers();
  server.resetHandlers();
  vi.restoreAllMocks();
});
afterAll(() => server.close());

const deck = () => document.querySelector('[data-slide]');
const findDeck = () => waitFor(() => expect(deck()).not.toBeNull(), { timeout: 15_000 });
const titles = () =>
  within(screen.getByRole('region', { name: 'Daftar salindia' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');

async function openTitles() {
  await findDeck();
  await userEvent.keyboard('g');
  return titles();
}

test('a failing answer costs its own section alone, which says by name what is missing', async () => {
  server.use(http.get(PROMISES, broken));
  renderApp(SLIDES);
  const listed = await openTitles();
  expect(listed.filter((it) => it.includes('Janji rapat terdahulu'))).toEqual([
    expect.stringContaining('Janji rapat terdahulu: belum dapat dimuat'),
  ]);
  expect(listed.some((it) => it.includes('Indikator menurut perangkat daerah'))).toBe(true);
  expect(listed.some((it) => it.includes('Cara membaca'))).toBe(true);
});

test('a section that comes back takes its place, and the slide on screen stays on screen', async () => {
  server.use(
    http.get(PROMISES, broken, { once: true }),
    http.get(PROMISES, broken, { once: true }),
  );
  vi.useFakeTimers({ shouldAdvanceTime: true });
  renderApp(SLIDES);
  await findDeck();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight'])
    act(() => window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  const shown = deck()?.getAttribute('data-slide');
  expect(shown).toMatch(/^explanations:/);
  await act(() => vi.advanceTimersByTimeAsync(40_000));
  await waitFor(() => expect(window.location.search).not.toContain('salindia=4'));
  expect(deck()).toHaveAttribute('data-slide', shown);
});

test('until all have settled it says which are awaited, and opens with the others on demand', async () => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  server.use(
    http.get(PROMISES, async () => {
      await held;
      return broken();
    }),
  );
  renderApp(SLIDES);
  expect(await screen.findByText(/7 dari 8 bagian siap/)).toBeVisible();
  expect(screen.getByText(/menunggu: Janji rapat terdahulu/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Buka yang sudah siap' }));
  const listed = await openTitles();
  expect(listed[1]).toContain('Janji rapat terdahulu: menyiapkan …');
  answer();
});

test('a note is kept at the slide it was begun at, wherever the speaker has gone since', async () => {
  renderApp(SLIDES);
  await findDeck();
  const speaker = openSpeakerEnd({ regency: '52.02', edition: 'lkpj-2025' }, () => undefined);
  await userEvent.keyboard('{ArrowRight}n');
  await userEvent.type(await screen.findByRole('textbox'), 'Tanya DLH');
  speaker.send({ type: 'command', command: { type: 'next' } });
  await waitFor(() => expect(window.location.search).toContain('salindia=3'));
  speaker.send({ type: 'command', command: { type: 'proof' } });
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(screen.getByRole('textbox')).toHaveValue('Tanya DLH');
  expect(screen.getByLabelText(/Catatan untuk Janji rapat terdahulu/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Simpan ke tautan' }));
  const notes = new URLSearchParams(window.location.search).get('catatan') ?? '';
  expect(notes).toMatch(/^promises/);
  speaker.close();
});
