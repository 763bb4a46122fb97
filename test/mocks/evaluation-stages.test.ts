import { describe, expect, it } from 'vitest';
import { answer } from '#mocks/answer';
import type { Wire } from '#mocks/wire';
import { demoWorld, scorecard } from './read-body';

type Answer = Wire<'evaluations'>;

const isAnswer = (body: unknown): body is Answer =>
  typeof body === 'object' && body !== null && 'evaluations' in body;

function historyOf(code: string): Answer['evaluations'] {
  const { body } = answer(demoWorld, `/api/assessment/v1/regencies/${code}/evaluations.json`);
  if (!isAnswer(body)) throw new Error(`No evaluations of ${code}`);
  return body.evaluations;
}

const read = (evaluations: Answer['evaluations']) =>
  evaluations.map(({ year, stage, publishedAt }) => `${year} ${stage} ${publishedAt.slice(0, 7)}`);

describe('the stages of an evaluation', () => {
  it('come in July of the year and in January after it', () => {
    expect(read(historyOf('52.02')).slice(-4)).toEqual([
      '2024 I 2024-07',
      '2024 II 2025-01',
      '2025 I 2025-07',
      '2025 II 2026-01',
    ]);
  });

  it('are on the overview only while stage II is to come', () => {
    expect(read(scorecard('52.02').evaluations)).toEqual([
      '2023 II 2024-01',
      '2024 II 2025-01',
      '2025 II 2026-01',
    ]);
    expect(read(scorecard('52.02', 2025).evaluations).slice(-3)).toEqual([
      '2024 I 2024-07',
      '2024 II 2025-01',
      '2025 I 2025-07',
    ]);
  });

  it('say the same in the scorecard of a past year as on the page of the evaluation', () => {
    const totals = new Map(
      historyOf('52.02').map(({ year, stage, total }) => [`${year} ${stage}`, total]),
    );
    for (const year of [2023, 2024, 2025, 2026])
      for (const { year: of, stage, total } of scorecard('52.02', year).evaluations)
        expect(total, `${of} ${stage} in ${year}`).toBe(totals.get(`${of} ${stage}`));
  });
});
