import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '@/domain/assessment/evaluation';
import { isoDate } from '@/domain/time/calendar';
import { score } from '@/domain/units';
import {
  agencyNamed,
  anEvaluation,
  anEvaluationScheme,
  componentScores,
} from '../../../test/builders';
import { renderView } from '../../../test/render';
import { EvaluationView } from './EvaluationView';
import { selectEvaluation } from './selectEvaluation';

const on = isoDate('2026-11-22');
const before = anEvaluation({
  year: 2024,
  total: score(2.7),
  components: componentScores(3.35, 2.98, 2.71, 2.66, 2.05),
  publishedAt: isoDate('2025-01-15'),
});

const show = (evaluations: Evaluation[], locale: 'id' | 'en' = 'id') =>
  renderView(
    <EvaluationView
      model={selectEvaluation(evaluations, on)}
      agencies={agencyNamed('bapperida')}
      on={on}
    />,
    { locale },
  );

describe('national evaluation', () => {
  test('quotes the published total with its scale, edition, rank and change', () => {
    show([anEvaluation(), before]);
    expect(screen.getAllByRole('paragraph')[0]).toHaveTextContent(
      'Nilai 2,85 dari 4,00 pada evaluasi 2025 tahap II, +0,15 poin dari 2024: membaik.',
    );
    expect(screen.getByText(/peringkat 21 dari 50 \(kabupaten\/kota peserta\)/)).toBeVisible();
  });

  test('shows each component with its weight, both years and the difference', () => {
    show([anEvaluation(), before]);
    const impact = screen.getByRole('img', { name: 'Impact: 2,62; 2024: 2,66' }).closest('li');
    expect(impact).toHaveTextContent(/Impact \(20\s%\)2,62−0,04/);
  });

  test('the recomputation is a check beside the published total', () => {
    show([anEvaluation()]);
    expect(screen.getByText(/^Pemeriksaan/)).toHaveTextContent(
      'komponen × bobot memberi 2,836; nilai terbit 2,85, selisih +0,014 poin, melebihi pembulatan.',
    );
  });

  test('a difference that rounding explains is said to be that', () => {
    show([anEvaluation({ total: score(2.84) })]);
    expect(screen.getByText(/^Pemeriksaan/)).toHaveTextContent(
      'selisih +0,004 poin, sesuai pembulatan.',
    );
  });

  test('says so when the components were not published', () => {
    show([anEvaluation({ year: 2023, total: score(2.88), components: [] })]);
    expect(screen.getByText('2,88')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(
      'Nilai komponen tidak terbit untuk evaluasi 2023',
    );
    expect(screen.queryByText(/^Pemeriksaan/)).toBeNull();
  });

  test('says that weights changed instead of a difference', () => {
    show([anEvaluation(), { ...before, scheme: anEvaluationScheme({ id: 'other' }) }]);
    expect(
      screen.getByText(/Bobot berubah sejak 2024 \(2,70\); selisihnya tidak dihitung\./),
    ).toBeVisible();
    expect(screen.queryByText(/\+0,15/)).toBeNull();
  });

  test('stage I is compared with stage I, or with nothing', () => {
    const open = anEvaluation({ year: 2026, stage: 'I', total: score(2.9), components: [] });
    const { unmount } = show([open, anEvaluation()]);
    expect(screen.getAllByRole('paragraph')[0]).toHaveTextContent(
      'Nilai 2,90 dari 4,00 pada evaluasi 2026 tahap I.',
    );
    expect(
      screen.getByText(/Hasil 2025 \(2,85\) dari tahap II; selisihnya tidak dihitung\./),
    ).toBeVisible();
    unmount();
    show([open, anEvaluation(), anEvaluation({ stage: 'I', total: score(2.7) })]);
    expect(screen.getAllByRole('paragraph')[0]).toHaveTextContent(
      'evaluasi 2026 tahap I, +0,20 poin dari 2025 tahap I: membaik.',
    );
  });

  test('lists the recommendations not done with their owner', () => {
    const advice = (id: string, isDone: boolean) => ({
      text: { id },
      agency: 'bapperida',
      followUp: null,
      isDone,
    });
    show([
      anEvaluation({ recommendations: [advice('Susun Perbup', false), advice('Rapat', true)] }),
    ]);
    expect(
      screen.getByRole('heading', { name: 'Rekomendasi asesor yang belum selesai: 1 dari 2' }),
    ).toBeVisible();
    expect(screen.getByText('Susun Perbup').closest('li')).toHaveTextContent(
      'BAPPERIDA · belum diisi',
    );
    expect(screen.queryByText('Rapat')).toBeNull();
  });

  test('the table holds the same numbers', async () => {
    show([anEvaluation(), before]);
    await userEvent.click(screen.getByText('Lihat tabel'));
    expect(
      await screen.findByRole('row', { name: /Quick Win 20\s% 2,05 2,48 \+0,43/ }),
    ).toBeVisible();
  });

  test('without any published result says so and by which date', () => {
    show([]);
    expect(screen.getByRole('status')).toHaveTextContent(
      'Belum ada hasil evaluasi nasional yang terbit per 22 November 2026.',
    );
  });

  test('speaks English', () => {
    show([anEvaluation(), before], 'en');
    expect(screen.getByText(/^Score 2\.85 of 4\.00 in the 2025 evaluation/)).toBeVisible();
  });
});
