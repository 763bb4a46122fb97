import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Evaluation } from '@/domain/assessment/evaluation';
import { isoDate } from '@/domain/time/calendar';
import { score } from '@/domain/units';
import { anEvaluation, anEvaluationScheme } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { DimensionEvaluationView } from './DimensionEvaluationView';
import { selectDimensionScores } from './selectDimensionScores';

const on = isoDate('2026-11-22');

const scored = (year: number, value: number | null, over: Partial<Evaluation> = {}) =>
  anEvaluation({
    year,
    dimensions: value === null ? [] : [{ code: 'living', score: score(value) }],
    publishedAt: isoDate(`${year + 1}-01-15`),
    ...over,
  });

const show = (evaluations: Evaluation[], day = on) =>
  renderView(
    <DimensionEvaluationView
      model={selectDimensionScores(evaluations, 'living', day)}
      code="living"
      on={day}
    />,
  );

const finding = () => screen.getAllByRole('paragraph')[0]?.textContent?.replaceAll('\u00a0', ' ');

test('the score is quoted with scale, edition and change, and without a category', () => {
  show([scored(2024, 2.9), scored(2025, 2.8)]);
  expect(finding()).toBe(
    'Nilai 2,80 dari 4,00 pada evaluasi 2025 tahap II, −0,10 poin dari 2024: memburuk.',
  );
  expect(screen.getByText(/predikat untuk nilai ini tidak terbit/)).toHaveTextContent(
    'tidak dirata-ratakan menjadi nilai total',
  );
});

test('under another scheme no difference is computed', () => {
  show([scored(2024, 2.9, { scheme: anEvaluationScheme({ id: 'other' }) }), scored(2025, 2.8)]);
  expect(finding()).toBe('Nilai 2,80 dari 4,00 pada evaluasi 2025 tahap II.');
  expect(screen.getByText(/Skema penilaian berubah sejak 2024/)).toBeVisible();
});

test('stage I is not subtracted from stage II of the year before', () => {
  const open = scored(2025, 2.8, { stage: 'I' });
  show([scored(2024, 2.9), open]);
  expect(finding()).toBe('Nilai 2,80 dari 4,00 pada evaluasi 2025 tahap I.');
});

test('an edition that published no score by dimension says so', () => {
  show([scored(2023, null), scored(2025, 2.8)]);
  expect(screen.getAllByRole('listitem')[1]).toHaveTextContent('nilai dimensi tidak terbit');
});

test('what was published later is not known yet', () => {
  show([scored(2025, 2.8)], isoDate('2025-12-31'));
  expect(screen.getByRole('status')).toHaveTextContent(/belum terbit per 31 Desember 2025/);
});
