import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '@/domain/assessment/evaluation';
import { isoDate } from '@/domain/time/calendar';
import { score } from '@/domain/units';
import { anEvaluation } from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { EvaluationYearsView } from './EvaluationYearsView';
import { selectEvaluationYears } from './selectEvaluationYears';

const on = isoDate('2026-11-22');

const ofYear = (year: number, total: number, over: Partial<Evaluation> = {}) =>
  anEvaluation({ year, total: score(total), publishedAt: isoDate(`${year + 1}-01-15`), ...over });

const show = (evaluations: Evaluation[]) =>
  renderView(
    <EvaluationYearsView
      model={selectEvaluationYears(evaluations, on, undefined)}
      on={on}
      onYear={() => undefined}
    />,
  );

const all = [ofYear(2022, 2.4), ofYear(2024, 2.6, { stage: 'I', rank: null }), ofYear(2024, 2.69)];

describe('years of two stages', () => {
  test('of two stages the legend explains both circles', () => {
    show(all);
    expect(screen.getByText(/^Lingkaran penuh: hasil akhir/)).toHaveTextContent(
      'Lingkaran penuh: hasil akhir (tahap II). Lingkaran kosong: tahap I. Perubahan',
    );
  });

  test('one with stage I alone stands hollow, apart from the final results', () => {
    show([...all, ofYear(2025, 2.7, { stage: 'I', rank: null })]);
    expect(screen.getByRole('button', { name: '2025' }).closest('li')).toHaveTextContent(
      '20252,70+0,10tidak terbitTahap I',
    );
    expect(
      screen.getByRole('heading', { name: /dari 2,40 \(2022\) menjadi 2,69 \(2024\)\./ }),
    ).toBeVisible();
    expect(screen.getByText(/^Lingkaran penuh/)).toHaveTextContent(
      'Arsiran: tahap II 2025 belum terbit.',
    );
  });

  test('of stage I alone are compared with each other', () => {
    show([ofYear(2024, 2.6, { stage: 'I' }), ofYear(2025, 2.7, { stage: 'I' })]);
    expect(
      screen.getByRole('heading', {
        name: /dari 2,60 \(2024 tahap I\) menjadi 2,70 \(2025 tahap I\)\./,
      }),
    ).toBeVisible();
    expect(screen.queryByText(/Lingkaran penuh/)).toBeNull();
  });
});
