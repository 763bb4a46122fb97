import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Evaluation } from '@/domain/assessment/evaluation';
import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import { isoDate } from '@/domain/time/calendar';
import { score } from '@/domain/units';
import { anEvaluation, anEvaluationScheme } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { AssessmentDimensionsView } from './AssessmentDimensionsView';
import { selectAssessmentDimensions } from './selectAssessmentDimensions';

const on = isoDate('2026-11-22');

const scored = (year: number, values: number[], over: Partial<Evaluation> = {}) =>
  anEvaluation({
    year,
    dimensions: values.flatMap((value, at) => {
      const code = DIMENSION_CODES[at];
      return code === undefined ? [] : [{ code, score: score(value) }];
    }),
    publishedAt: isoDate(`${year + 1}-01-15`),
    ...over,
  });

const show = (...evaluations: Evaluation[]) =>
  renderView(
    <AssessmentDimensionsView
      model={selectAssessmentDimensions(evaluations, on, undefined)}
      on={on}
    />,
  );

/** Kota Kediri 2022: their mean, 3.07, is the Impact component, not the total 3.31. */
const KEDIRI = [2.75, 2.75, 3.5, 3.33, 3.33, 2.75];

test('six scores are shown as published, never their mean', () => {
  show(scored(2022, KEDIRI));
  expect(screen.getAllByRole('listitem').map((row) => row.querySelector('b')?.textContent)).toEqual(
    ['2,75', '2,75', '3,50', '3,33', '3,33', '2,75'],
  );
  expect(screen.getByText(/tidak dirata-ratakan menjadi nilai total/)).toBeVisible();
  expect(document.body).not.toHaveTextContent('3,07');
});

test('the finding names the highest and all of the lowest', () => {
  show(scored(2022, KEDIRI));
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
    'Tertinggi Smart Economy 3,50; terendah Smart Governance, Smart Branding, Smart Environment 2,75.',
  );
});

test.each([
  ['the same scheme is subtracted', anEvaluationScheme(), 'Smart Governance2,90−0,10'],
  ['another scheme is not', anEvaluationScheme({ id: 'other' }), 'Smart Governance2,90'],
])('a year before under %s', (_, scheme, row) => {
  show(scored(2021, [3, 3, 3, 3, 3, 3], { scheme }), scored(2022, [2.9, 3, 3, 3, 3, 3]));
  expect(screen.getAllByRole('listitem')[0]?.textContent).toBe(row);
});

test('stage I is not subtracted from stage II of the year before', () => {
  const open = scored(2022, [2.9, 3, 3, 3, 3, 3], { stage: 'I' });
  show(scored(2021, [3, 3, 3, 3, 3, 3]), open);
  expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('Smart Governance2,90');
  expect(screen.getByText(/^Nilai dimensi pada evaluasi 2022 tahap I,/)).toBeVisible();
});

test('a year without scores by dimension says so', () => {
  show(scored(2023, []));
  expect(screen.getByRole('status')).toHaveTextContent(
    'Nilai per dimensi tidak terbit untuk evaluasi 2023.',
  );
});
