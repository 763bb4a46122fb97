import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, HttpResponse, http } from 'msw';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  type MockInstance,
  test,
  vi,
} from 'vitest';
import { applyScenario, server } from '#mocks/node';
import { renderApp } from '../render';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
let printed: MockInstance;
beforeEach(() => {
  // React prints what a panel catches; the tests say which of it they expect.
  printed = vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  applyScenario('normal');
  vi.restoreAllMocks();
});
afterAll(() => server.close());

const PANELS = [
  'Perlu Perhatian',
  'Enam Dimensi',
  'Peta Kecamatan',
  'Urutan Kecamatan',
  'Quick Win',
  'Evaluasi Nasional',
  'Kemutakhiran Data Perangkat Daerah',
];

const findPanel = async (name: string) => within(await screen.findByRole('region', { name }));

const findSettled = async (name: string) => {
  const panel = await findPanel(name);
  await waitFor(() => expect(panel.queryByText('Memuat …')).toBeNull(), { timeout: 5_000 });
  return panel;
};

test('opens with every panel, a finding, and nothing on the console', async () => {
  renderApp('/52.02');
  for (const name of PANELS) expect((await findSettled(name)).queryByRole('alert')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/mencapai target\.$/);
  expect(printed).not.toHaveBeenCalled();
});

describe('the states of a panel', () => {
  test('while its answer is on the way it keeps the room the content will have', async () => {
    applyScenario('lambat', { slowMs: 400 });
    renderApp('/52.02');
    const panel = await findPanel('Urutan Kecamatan');
    expect(panel.getByRole('status')).toHaveTextContent('Memuat …');
    expect(panel.getByRole('status')).toHaveStyle({ height: '520px' });
    expect(await panel.findByRole('table', {}, { timeout: 5_000 })).toBeVisible();
  });

  test('without data it says why', async () => {
    applyScenario('kosong');
    renderApp('/52.02');
    const panel = await findSettled('Evaluasi Nasional');
    expect(panel.getByRole('status')).toHaveTextContent(
      'Belum ada hasil evaluasi nasional yang terbit per 22 November 2026.',
    );
  });

  test('after a failure another try brings the content', async () => {
    applyScenario('peta-gagal');
    renderApp('/52.02');
    const panel = await findSettled('Peta Kecamatan');
    expect(await panel.findByText(/^API menjawab dengan galat 503\./)).toBeVisible();
    applyScenario('normal');
    await userEvent.click(panel.getByRole('button', { name: 'Coba lagi' }));
    expect(await panel.findByRole('figure')).toBeVisible();
    expect(panel.queryByRole('alert')).toBeNull();
  });

  test('after a failed refresh the old figures stay, with their age', async () => {
    renderApp('/52.02');
    const panel = await findSettled('Evaluasi Nasional');
    server.use(http.get('http://localhost/api/*', () => HttpResponse.error()));
    await userEvent.click(await screen.findByRole('button', { name: 'Muat ulang' }));
    // One quick try more, then the moment in which panels of one cause find one another.
    const failed = await screen.findByText(/^Gagal memperbarui: API tidak menjawab\b/, undefined, {
      timeout: 8000,
    });
    expect(failed).toHaveTextContent(/Yang tampil diterima .+ WITA, umur/);
    expect(panel.getByText('2,85')).toBeVisible();
  });

  test('answers that fail one after the other are told once, not panel by panel', {
    timeout: 15_000,
  }, async () => {
    // As two seconds after the start: at hand.
    await import('@/features/data-panel/failure/failureParts');
    renderApp('/52.02');
    for (const name of PANELS) await findSettled(name);
    server.use(
      http.get('http://localhost/api/*/scorecard.json', async () => {
        await delay(1200);
        return HttpResponse.error();
      }),
      http.get('http://localhost/api/*', () => HttpResponse.error()),
    );
    let most = 0;
    const watcher = new MutationObserver(() => {
      most = Math.max(most, screen.queryAllByText(/^Gagal memperbarui/).length);
    });
    watcher.observe(document, { subtree: true, childList: true });
    await userEvent.click(await screen.findByRole('button', { name: 'Muat ulang' }));
    await screen.findByText(/^Gagal memperbarui/, undefined, { timeout: 8000 });
    watcher.disconnect();
    expect(most).toBe(1);
  });
});

/** Puts a wrong value into one list of the scorecard. */
async function breakScorecard(list: string, wrong: object) {
  const url = 'http://localhost/api/assessment/v1/regencies/52.02/scorecard.json';
  const body = await (await fetch(url)).json();
  const [first, ...rest] = body[list];
  server.use(
    http.get(url, () => HttpResponse.json({ ...body, [list]: [{ ...first, ...wrong }, ...rest] })),
  );
}

describe('one broken part of the scorecard', () => {
  test.each([
    ['programmes', { planned: 'banyak' }, 'programmes.0.planned', ['Enam Dimensi']],
    ['evaluations', { total: '2,85' }, 'evaluations.0.total', ['Evaluasi Nasional']],
    ['evaluations', { scheme: 'tak-ada' }, 'evaluations.0.scheme', ['Evaluasi Nasional']],
    ['quickWins', { end: 'besok' }, 'quickWins.0.end', ['Perlu Perhatian', 'Quick Win']],
  ])(
    '%s %o is named, and only the panels that need it fail',
    async (list, wrong, field, failing) => {
      await breakScorecard(list, wrong);
      renderApp('/52.02');
      for (const name of PANELS) {
        const panel = await findSettled(name);
        if (failing.includes(name))
          expect(await panel.findByRole('alert')).toHaveTextContent(field);
        else expect(panel.queryByRole('alert')).toBeNull();
      }
    },
  );

  test('is asked for again when the reader wants another try', async () => {
    await breakScorecard('programmes', { planned: 'banyak' });
    renderApp('/52.02');
    const panel = await findSettled('Enam Dimensi');
    expect(await panel.findByRole('alert')).toBeVisible();
    applyScenario('normal');
    await userEvent.click(panel.getByRole('button', { name: 'Coba lagi' }));
    await waitFor(() => expect(panel.queryByRole('alert')).toBeNull(), { timeout: 5_000 });
  });

  test('leaves the heading without a finding, for the panels say what failed', async () => {
    await breakScorecard('indicators', { decimals: -1 });
    renderApp('/52.02');
    await findSettled('Quick Win');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Ringkasan Eksekutif: data belum dapat dimuat',
    );
  });
});

test('choosing a district again lets go of it, and the address follows', async () => {
  renderApp('/52.02');
  const panel = await findSettled('Urutan Kecamatan');
  await userEvent.click(panel.getByRole('button', { name: 'Kopang' }));
  // The indicator seen goes along, so that the link opens the same map on another day.
  expect(window.location.search).toMatch(/kecamatan=52\.02\.\d\d/);
  expect(window.location.search).toMatch(/indikator=[\w-]+/);
  expect(panel.getByRole('button', { name: 'Kopang' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(panel.getByRole('button', { name: 'Kopang' }));
  expect(window.location.search).toMatch(/^\?indikator=[\w-]+$/);
});
