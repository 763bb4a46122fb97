import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { IndexScore } from '@/domain/assessment/indices/indexScore';
import { isoDate } from '@/domain/time/calendar';
import { anIndexScore, domainScores, IKM, IPS, PEMDI, SPBE } from '../../../test/indexBuilders';
import { renderView } from '../../../test/render';
import { IndicesView } from './IndicesView';
import { selectIndices } from './selectIndices';

const show = (scores: IndexScore[], day = '2026-11-22') =>
  renderView(
    <IndicesView
      indices={selectIndices(scores, [SPBE, PEMDI, IPS, IKM], isoDate(day))}
      on={isoDate(day)}
    />,
  );

const listed = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

const lines = (container: HTMLElement) =>
  [...container.querySelectorAll('svg[role="img"] path')].map(
    (path) => path.getAttribute('d')?.split('L').length,
  );

const KOTIM = [
  anIndexScore(SPBE, 2021, 1.66),
  anIndexScore(SPBE, 2022, 2.38),
  anIndexScore(SPBE, 2023, 3.11),
  anIndexScore(SPBE, 2024, 3.22),
];

describe('SPBE of Kotawaringin Timur', () => {
  test('has the predicates of its scheme, and says that they were looked up there', () => {
    show(KOTIM);
    expect(listed()).toEqual([
      '20243,22Baik (dari skema)+0,11',
      '20233,11Baik (dari skema)+0,73',
      '20222,38Cukup (dari skema)+0,72',
      '20211,66Kurang (dari skema)',
    ]);
    expect(screen.getByText(/sumber hanya memuat nilai/)).toBeVisible();
  });

  test('is followed by Pemdi, whose score is not published yet', () => {
    show(KOTIM);
    expect(screen.getByText(/^Mulai 2026 Indeks Pemdi \(PermenPANRB 8\/2026\)/)).toBeVisible();
    expect(screen.getByText('Nilai Indeks Pemdi belum terbit.')).toBeVisible();
  });
});

describe('a Pemdi score', () => {
  const after = '2027-03-01';

  test('is neither joined to nor subtracted from SPBE', () => {
    const { container } = show(
      [...KOTIM, anIndexScore(SPBE, 2025, 3.3), anIndexScore(PEMDI, 2026, 2.7)],
      after,
    );
    expect(lines(container)).toEqual([5, 1]);
    expect(listed()[0]).toBe('20262,70Baik (Berkembang) (dari skema)');
    expect(screen.queryByText('Nilai Indeks Pemdi belum terbit.')).toBeNull();
  });

  test.each([
    [2.7, 'Baik (dari skema)', 'Baik (Berkembang) (dari skema)'],
    [2.55, 'Cukup (dari skema)', 'Baik (Berkembang) (dari skema)'],
    [3.6, 'Sangat Baik (dari skema)', 'Sangat Baik (Melembaga) (dari skema)'],
  ])('of %d has its own bands', (value, before, now) => {
    show([anIndexScore(SPBE, 2025, value), anIndexScore(PEMDI, 2026, value)], after);
    expect(listed()[0]).toContain(now);
    expect(listed()[1]).toContain(before);
  });
});

test('each scale is told with the indices that are on it', () => {
  show([...KOTIM, anIndexScore(IPS, 2023, 2.07), anIndexScore(IKM, 2025, 82.4)]);
  expect(screen.getByText(/^Skala dan predikat menurut edisi/)).toHaveTextContent(
    'edisi tiap indeks: Indeks SPBE, Indeks Pemdi, Indeks Pembangunan Statistik 1–5; Indeks Kepuasan Masyarakat 25–100.',
  );
});

test('an edition says what it changes, and nothing else', () => {
  show(KOTIM);
  expect(screen.getByText(/^Mulai 2026 Indeks Pemdi/)).toHaveTextContent(
    'menggantikan Indeks SPBE: batas predikat berbeda, jadi nilai di kiri dan kanan garis putus',
  );
});

test('a published predicate stands as it is', () => {
  show([anIndexScore(SPBE, 2022, 2.93, { predicate: { id: 'Baik' } })]);
  expect(listed()[0]).toBe('20222,93Baik');
  expect(screen.queryByText(/sumber hanya memuat nilai/)).toBeNull();
});

test('published domain scores stand with their weights and a check', () => {
  show([anIndexScore(SPBE, 2022, 2.93, { components: domainScores(3.1, 2.3, 2.18, 3.51) })]);
  expect(listed()).toContain('Manajemen (16,5\u00a0%)2,18');
  expect(screen.getByText(/^Pemeriksaan/)).toHaveTextContent(
    'memberi 2,935; nilai terbit 2,93, selisih −0,005 poin, sesuai pembulatan.',
  );
});

test('a regency without an SPBE score says so, beside the indices that it has', () => {
  show([anIndexScore(IPS, 2023, 2.07)]);
  expect(screen.getByRole('status')).toHaveTextContent(
    'Nilai indeks SPBE kabupaten ini belum ada yang terbit per 22 November 2026.',
  );
  expect(
    screen.getByRole('heading', { name: /^Indeks Pembangunan Statistik 2023: 2,07/ }),
  ).toBeVisible();
});
