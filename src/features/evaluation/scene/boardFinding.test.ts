import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { score } from '@/domain/units';
import { anEvaluation, anEvaluationScheme } from '../../../../test/builders';
import { i18nIn } from '../../../../test/render';
import { selectEvaluation } from '../selectEvaluation';
import { boardFinding } from './boardFinding';

const before = { year: 2024, total: score(2.7), publishedAt: isoDate('2025-01-15') };

test.each([
  [[anEvaluation()], 'Nilai 2,85 dari 4,00 pada evaluasi 2025'],
  [
    [anEvaluation(), anEvaluation(before)],
    'Nilai 2,85 dari 4,00 pada evaluasi 2025, +0,15\u00a0poin: membaik',
  ],
  [
    [anEvaluation(), anEvaluation({ ...before, scheme: anEvaluationScheme({ id: 'other' }) })],
    'Nilai 2,85 dari 4,00 pada evaluasi 2025',
  ],
  [[anEvaluation({ stage: 'I' })], 'Nilai 2,85 dari 4,00 pada evaluasi 2025 tahap I'],
])(
  'the total stands with its scale and a change only within one scheme',
  (evaluations, finding) => {
    const model = selectEvaluation(evaluations, isoDate('2026-11-22'));
    expect(model && boardFinding(model, i18nIn())).toBe(finding);
  },
);

test('in a tight room the change is left to the line below', () => {
  const model = selectEvaluation([anEvaluation(), anEvaluation(before)], isoDate('2026-11-22'));
  expect(model && boardFinding(model, i18nIn(), true)).toBe(
    'Nilai 2,85 dari 4,00 pada evaluasi 2025',
  );
});
