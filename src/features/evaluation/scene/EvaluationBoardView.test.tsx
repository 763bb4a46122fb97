import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Evaluation } from '@/domain/assessment/evaluation';
import { isoDate } from '@/domain/time/calendar';
import { score } from '@/domain/units';
import { agencyNamed, anEvaluation, componentScores } from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { selectEvaluation } from '../selectEvaluation';
import { EvaluationBoardView } from './EvaluationBoardView';

const on = isoDate('2026-11-22');
const before = anEvaluation({
  year: 2024,
  total: score(2.7),
  components: componentScores(3.35, 2.98, 2.71, 2.66, 2.05),
  publishedAt: isoDate('2025-01-15'),
});

const show = (...evaluations: Evaluation[]) =>
  renderView(
    <EvaluationBoardView
      model={selectEvaluation(evaluations, on)}
      agencies={agencyNamed('bapperida')}
      on={on}
    />,
  );

test('the total stands with its scale and rank, the components with weight and both years', () => {
  show(anEvaluation(), before);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    /^Nilai 2,85 dari 4,00 pada evaluasi 2025, \+0,15.poin: membaik$/,
  );
  expect(screen.getByText('peringkat 21 dari 50 kabupaten/kota peserta')).toBeVisible();
  expect(screen.getByText('penuh 2025, kosong 2024')).toBeVisible();
  const impact = screen.getByRole('img', { name: 'Impact: 2,62; 2024: 2,66' }).closest('li');
  expect(impact).toHaveTextContent(/Impact \(20.%\)2,62−0,04/);
});

test('a year of which only the total was published says so', () => {
  show(anEvaluation({ year: 2023, total: score(2.88), components: [] }));
  expect(screen.getByText(/komponen tidak terbit untuk evaluasi 2023/)).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
});

test('what the assessors still wait for stands with its owner', () => {
  const advice = (id: string, isDone: boolean) => ({
    text: { id },
    agency: 'bapperida',
    followUp: null,
    isDone,
  });
  show(anEvaluation({ recommendations: [advice('Susun Perbup', false), advice('Rapat', true)] }));
  const heading = screen.getByRole('heading', {
    name: 'Rekomendasi asesor yang belum selesai: 1 dari 2',
  });
  const rows = within(heading.parentElement as HTMLElement).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    'Susun PerbupBAPPERIDA: tindak lanjut belum diisi',
  ]);
});

test('without any result the scene says by which day', () => {
  show();
  expect(screen.getByRole('heading')).toHaveTextContent(
    'Belum ada hasil evaluasi nasional yang terbit per 22 November 2026.',
  );
});
