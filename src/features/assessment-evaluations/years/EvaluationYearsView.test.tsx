import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Evaluation } from '@/domain/assessment/evaluation';
import { isoDate } from '@/domain/time/calendar';
import { percent, score } from '@/domain/units';
import { anEvaluation, anEvaluationScheme, aSource } from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { EvaluationYearsView } from './EvaluationYearsView';
import { selectEvaluationYears } from './selectEvaluationYears';

const on = isoDate('2026-11-22');

const ofYear = (year: number, total: number, over: Partial<Evaluation> = {}) =>
  anEvaluation({
    year,
    total: score(total),
    publishedAt: isoDate(`${year + 1}-01-15`),
    ...over,
  });

function show(evaluations: Evaluation[], year?: number) {
  const onYear = vi.fn();
  renderView(
    <EvaluationYearsView
      model={selectEvaluationYears(evaluations, on, year)}
      on={on}
      onYear={onYear}
    />,
  );
  return onYear;
}

const rowOf = (year: number) => {
  const row = screen.getByRole('button', { name: String(year) }).closest('li');
  if (row === null) throw new Error(`${year} has no row`);
  return row;
};

describe('all years', () => {
  const parts = anEvaluationScheme().components;
  const earlier = anEvaluationScheme({
    id: 'smartcity-2019',
    components: parts.map((part, at) => ({
      ...part,
      weight: percent([10, 20, 30, 23.5, 16.5][at] ?? 0),
    })),
  });
  const all = [
    ofYear(2021, 2.43, { scheme: earlier }),
    ofYear(2022, 2.4),
    ofYear(2024, 2.6, { stage: 'I', rank: null }),
    ofYear(2024, 2.69),
  ];

  test('stand on the full scale with change and rank, stage I beside the result', () => {
    show(all);
    expect(rowOf(2024)).toHaveTextContent('20242,69+0,2921 dari 50');
    expect(
      within(rowOf(2024)).getByRole('img', {
        name: 'Evaluasi 2024 tahap II: 2,69 dari 4,00; tahap I 2,60',
      }),
    ).toBeVisible();
  });

  test('are not subtracted where the weights changed, and both sets of weights are told', () => {
    show(all);
    expect(rowOf(2022)).toHaveTextContent(/^20222,4021 dari 50$/);
    expect(screen.getByText(/^Mulai 2022 bobotnya/).textContent?.replaceAll('\u00a0', ' ')).toBe(
      [
        'Mulai 2022 bobotnya Baseline 10 %, Output 20 %, Outcome 30 %, Impact 20 %, Quick Win 20 %;',
        'sebelumnya Baseline 10 %, Output 20 %, Outcome 30 %, Impact 23,5 %, Quick Win 16,5 %.',
        'Nilai di atas dan di bawah garis ini tidak diselisihkan.',
      ].join(' '),
    );
    expect(
      screen.getByRole('heading', {
        name: /berubah \+0,29\spoin: dari 2,40 \(2022\) menjadi 2,69 \(2024\)\./,
      }),
    ).toBeVisible();
  });

  test('are parted too where an edition changes something else than its weights', () => {
    const wider = anEvaluationScheme({ id: 'next', name: { id: 'Edisi 2023' }, scaleMax: 5 });
    show([ofYear(2022, 2.4), ofYear(2023, 3.1, { scheme: wider })]);
    expect(screen.getByText(/^Mulai 2023 berlaku Edisi 2023/)).not.toHaveTextContent('bobot');
  });

  test('a year without a result keeps its place', () => {
    show(all);
    expect(screen.getByText('2023').closest('li')).toHaveTextContent('2023hasil tidak terbit');
  });

  test('choose what is shown beside them; without a choice the newest', async () => {
    const onYear = show(all);
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('2024');
    await userEvent.click(screen.getByRole('button', { name: '2021' }));
    expect(onYear).toHaveBeenCalledWith(2021);
  });

  test('an address that names a year without a result shows the newest', () => {
    show(all, 1999);
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('2024');
  });

  test('simulated years say so where they stand among published ones', () => {
    const published = aSource({ id: 'kominfo', simulated: false });
    show([ofYear(2023, 2.88, { source: published }), ofYear(2024, 2.93)]);
    expect(rowOf(2024)).toHaveTextContent('data simulasi');
    expect(rowOf(2023)).not.toHaveTextContent('data simulasi');
  });

  test('carry no category, and say why', () => {
    show(all);
    expect(document.body.textContent).not.toMatch(
      /\b(sangat |kurang|cukup|baik|memuaskan|tinggi|sedang|rendah)\b/i,
    );
    expect(screen.getByText(/^Tidak ada kategori yang terbit untuk skala 0–4/)).toBeVisible();
  });

  test('none published by the date is said', () => {
    show([]);
    expect(screen.getByRole('status')).toHaveTextContent('Belum ada hasil evaluasi nasional');
  });
});

describe('categories', () => {
  const scheme = anEvaluationScheme({
    name: { id: 'Evaluasi 2024' },
    bands: [
      { label: { id: 'Kurang' }, from: 0 },
      { label: { id: 'Baik' }, from: 2.5 },
    ],
  });

  test('are those that the edition publishes, with their bounds', () => {
    show([ofYear(2024, 2.69, { scheme }), ofYear(2023, 2.4, { scheme })]);
    expect(
      screen.getByText(
        'Kategori menurut Evaluasi 2024, dari batas bawahnya: Baik 2,50 · Kurang 0,00.',
      ),
    ).toBeVisible();
    expect(rowOf(2024)).toHaveTextContent('Baik');
    expect(rowOf(2023)).toHaveTextContent('Kurang');
    expect(screen.queryByText(/Tidak ada kategori/)).toBeNull();
  });

  test('are said to be missing where the edition publishes none', () => {
    show([ofYear(2024, 2.69, { scheme: { ...scheme, bands: [] } })]);
    expect(screen.getByText(/^Tidak ada kategori yang terbit/)).toBeVisible();
  });
});
