import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Evaluation } from '@/domain/assessment/evaluation';
import { isoDate } from '@/domain/time/calendar';
import { score } from '@/domain/units';
import { anEvaluation } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { AssessmentHeadView } from './AssessmentHeadView';
import { selectAssessmentHead } from './selectAssessmentHead';

const show = (evaluations: Evaluation[], asked?: number) =>
  renderView(
    <AssessmentHeadView
      model={selectAssessmentHead(evaluations, isoDate('2026-11-22'), asked)}
      asked={asked}
      hasFailed={false}
      regencyName="Kotawaringin Timur"
      receivedAt={null}
    />,
  );

test('the heading names the year and its stage; the document title names page and regency', () => {
  const open = anEvaluation({ year: 2026, stage: 'I', total: score(2.9), rank: null });
  show([anEvaluation(), open]);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Evaluasi 2026 tahap I: 2,90 dari 4,00, peringkat tidak terbit.',
  );
  expect(document.title).toBe('Asesmen · Kotawaringin Timur');
});

test.each([
  ['that has no result', 2023, 1],
  ['that has one', 2025, 0],
  ['left out', undefined, 0],
])('a year %s is told to be another, or not', (_, asked, times) => {
  show([anEvaluation()], asked);
  expect(screen.queryAllByText('Evaluasi 2023 tidak terbit; yang tampil 2025.')).toHaveLength(
    times,
  );
});
