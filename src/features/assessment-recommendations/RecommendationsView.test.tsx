import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Evaluation } from '@/domain/assessment/evaluation';
import { isoDate } from '@/domain/time/calendar';
import { agencyNamed, anEvaluation, aSource } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { RecommendationsView } from './RecommendationsView';
import { type Recommendation, selectRecommendations } from './selectRecommendations';

const on = isoDate('2026-11-22');

const advice = (id: string, over: Partial<Recommendation> = {}): Recommendation => ({
  text: { id },
  agency: 'bapperida',
  followUp: null,
  isDone: false,
  ...over,
});

const asked = (year: number, ...recommendations: Recommendation[]) =>
  anEvaluation({ year, recommendations, publishedAt: isoDate(`${year + 1}-01-15`) });

const show = (...evaluations: Evaluation[]) =>
  renderView(
    <RecommendationsView
      model={selectRecommendations(evaluations, on, undefined)}
      agencies={agencyNamed('bapperida')}
      on={on}
    />,
  );

const itemOf = (text: string) => screen.getByText(text).closest('li');

test('each recommendation has its owner, what was done and whether it is open', () => {
  show(
    asked(
      2025,
      advice('Rapat forum', { followUp: { id: '2 dari 3' }, isDone: true }),
      advice('Susun Perda'),
    ),
  );
  expect(itemOf('Susun Perda')).toHaveTextContent('terbuka');
  expect(itemOf('Susun Perda')).toHaveTextContent('BAPPERIDA · tindak lanjut: belum diisi');
  expect(itemOf('Rapat forum')).toHaveTextContent('selesai');
  expect(itemOf('Rapat forum')).toHaveTextContent('tindak lanjut: 2 dari 3');
  expect(screen.getByText('1 dari 2 rekomendasi evaluasi 2025 belum selesai.')).toBeVisible();
});

test('open ones come first and lead to their owner', () => {
  show(asked(2025, advice('Selesai dulu', { isDone: true }), advice('Masih terbuka')));
  const [first] = screen.getAllByRole('listitem');
  if (first === undefined) throw new Error('No recommendation is listed');
  expect(first).toHaveTextContent('Masih terbuka');
  expect(within(first).getByRole('link', { name: 'BAPPERIDA' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/perangkat-daerah\/bapperida$/),
  );
});

test('what became of those of the year before is told, with those asked for again', () => {
  show(
    asked(2024, advice('Rencana SDM'), advice('Perbup', { isDone: true })),
    asked(2025, advice('Rencana SDM')),
  );
  expect(
    screen.getByRole('heading', { name: 'Rekomendasi tahun sebelumnya (2024): 1 dari 2 selesai' }),
  ).toBeVisible();
  const again = screen.getAllByText('Rencana SDM').map((text) => text.closest('li')?.textContent);
  expect(again[0]).not.toContain('diminta lagi');
  expect(again[1]).toContain('diminta lagi 2025');
});

test('an owner that is no agency of the regency stays named', () => {
  show(asked(2025, advice('Susun Perda', { agency: 'bag-hukum' })));
  expect(itemOf('Susun Perda')).toHaveTextContent('bag-hukum · tindak lanjut');
  expect(screen.queryByRole('link')).toBeNull();
});

test('a year without recommendations says so and keeps those of the year before', () => {
  show(asked(2024, advice('Perbup')), asked(2025));
  expect(screen.getByRole('status')).toHaveTextContent(
    'Rekomendasi tidak terbit untuk evaluasi 2025.',
  );
  expect(itemOf('Perbup')).toHaveTextContent('terbuka');
});

test('those of the year before stand under the source of their own year', async () => {
  const published = aSource({ id: 'kominfo', name: 'Kominfo', simulated: false });
  show({ ...asked(2024, advice('Perbup')), source: published }, asked(2025, advice('Rencana SDM')));
  const sources = [
    '2024: Sumber: Kominfo, Terbit 15 Januari 2025',
    /2025: Sumber: .*, data simulasi/,
  ];
  for (const source of sources) expect(screen.getByText(source, { exact: false })).toBeVisible();
  await userEvent.click(screen.getByText('Lihat tabel'));
  expect(await screen.findByRole('row', { name: /^2024 Perbup .* Kominfo$/ })).toBeVisible();
});

test('a year without recommendations has those of the year before in its table', async () => {
  show(asked(2024, advice('Perbup')), asked(2025));
  await userEvent.click(screen.getByText('Lihat tabel'));
  expect(await screen.findByRole('row', { name: /^2024 Perbup/ })).toBeVisible();
});

test('two that read alike are two, each with its owner', async () => {
  const complain = vi.spyOn(console, 'error');
  const twice = [advice('Susun SOP'), advice('Susun SOP', { agency: 'dlh' })];
  show(asked(2024, ...twice), asked(2025, ...twice));
  expect(screen.getAllByText('Susun SOP')).toHaveLength(4);
  await userEvent.click(screen.getByText('Lihat tabel'));
  expect(await screen.findAllByRole('row', { name: /Susun SOP/ })).toHaveLength(4);
  expect(complain).not.toHaveBeenCalled();
});
