import { describe, expect, test } from 'vitest';
import { anEvaluation, anEvaluationScheme } from '../../../../test/builders';
import { isoDate } from '../../time/calendar';
import { score } from '../../units';
import { evaluationYears, yearAsked } from './evaluationYears';

const on = isoDate('2026-11-22');

const ofYear = (
  year: number,
  total: number,
  over: Partial<Parameters<typeof anEvaluation>[0]> = {},
) =>
  anEvaluation({
    year,
    total: score(total),
    publishedAt: isoDate(`${year + 1}-01-15`),
    ...over,
  });

const otherWeights = anEvaluationScheme({ id: 'smartcity-2019' });

describe('years of the evaluation', () => {
  const years = evaluationYears(
    [
      ofYear(2021, 2.4, { scheme: otherWeights }),
      ofYear(2023, 2.6),
      ofYear(2024, 2.7, { stage: 'I' }),
      ofYear(2024, 2.8),
    ],
    on,
  );

  test('are one each, newest first, closed by stage II', () => {
    expect(years.map(({ year, result }) => [year, result.stage, result.total])).toEqual([
      [2024, 'II', 2.8],
      [2023, 'II', 2.6],
      [2021, 'II', 2.4],
    ]);
    expect(years.map(({ firstStage }) => firstStage?.total)).toEqual([2.7, undefined, undefined]);
  });

  test('are compared with the year before that has a result, never across weights', () => {
    expect(years.map(({ comparison }) => comparison)).toEqual([
      { kind: 'same-scheme', since: 2023, before: 2.6, difference: expect.closeTo(0.2) },
      { kind: 'other-scheme', since: 2021, before: 2.4 },
      { kind: 'first' },
    ]);
  });

  test.each([
    [
      'is compared with stage I of the year before',
      [ofYear(2025, 2.85), ofYear(2025, 2.6, { stage: 'I' })],
      { kind: 'same-scheme', since: 2025, before: 2.6, difference: expect.closeTo(0.1) },
    ],
    [
      'is not subtracted from stage II',
      [ofYear(2025, 2.85)],
      { kind: 'other-stage', since: 2025, before: 2.85, stage: 'II' },
    ],
    [
      'is not subtracted from stage I under other weights',
      [ofYear(2025, 2.85), ofYear(2025, 2.6, { stage: 'I', scheme: otherWeights })],
      { kind: 'other-scheme', since: 2025, before: 2.6 },
    ],
  ])('stage I of a year that is not closed yet %s', (_, before, comparison) => {
    const open = ofYear(2026, 2.7, { stage: 'I', publishedAt: isoDate('2026-07-20') });
    const [newest] = evaluationYears([...before, open], on);
    expect(newest).toMatchObject({ year: 2026, comparison });
    expect(newest?.comparable?.total).toBe(
      comparison.kind === 'same-scheme' ? comparison.before : undefined,
    );
  });

  test('stage II is not subtracted from a year that has stage I alone', () => {
    const [newest] = evaluationYears([ofYear(2024, 2.5, { stage: 'I' }), ofYear(2025, 2.85)], on);
    expect(newest?.comparison).toEqual({
      kind: 'other-stage',
      since: 2024,
      before: 2.5,
      stage: 'I',
    });
  });

  test('hold only what was published by the date', () => {
    const day = isoDate('2024-06-30');
    const known = evaluationYears([ofYear(2023, 2.6), ofYear(2024, 2.8)], day);
    expect(known.map(({ year }) => year)).toEqual([2023]);
  });

  test.each([
    ['asked for', 2023, 2023],
    ['without a result', 2022, 2024],
    ['not asked for', undefined, 2024],
  ])('a year %s opens the right one', (_, asked, opened) => {
    expect(yearAsked(years, asked)?.year).toBe(opened);
  });

  test('without any, none can be opened', () => {
    expect(yearAsked([], 2023)).toBeNull();
  });
});
