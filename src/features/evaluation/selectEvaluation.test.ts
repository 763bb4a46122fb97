import { describe, expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { score } from '@/domain/units';
import { anEvaluation, anEvaluationScheme, componentScores } from '../../../test/builders';
import { selectEvaluation } from './selectEvaluation';

const on = isoDate('2026-11-22');
const last = anEvaluation();
const before = anEvaluation({
  year: 2024,
  total: score(2.7),
  components: componentScores(3.35, 2.98, 2.71, 2.66, 2.05),
  publishedAt: isoDate('2025-01-15'),
});

describe('latest national evaluation', () => {
  test.each([
    ['2025-01-14', undefined, undefined],
    ['2025-01-15', 2024, 'II'],
    ['2026-11-22', 2025, 'II'],
  ])('on %s is that of %s', (day, year, stage) => {
    const model = selectEvaluation([last, before], isoDate(day));
    expect(model?.evaluation.year).toBe(year);
    expect(model?.evaluation.stage).toBe(stage);
  });

  test('stage II closes its year whatever the order of the answer', () => {
    const first = anEvaluation({ stage: 'I', total: score(2.6) });
    expect(selectEvaluation([last, first], on)?.evaluation.stage).toBe('II');
    expect(selectEvaluation([first], on)?.evaluation.stage).toBe('I');
  });

  test('is compared with the year before, never with stage I of its own year', () => {
    const first = anEvaluation({ stage: 'I', total: score(2.6) });
    expect(selectEvaluation([first, last, before], on)?.comparison).toMatchObject({ since: 2024 });
  });

  test('a total published again replaces the earlier one', () => {
    const again = anEvaluation({ total: score(2.87), publishedAt: isoDate('2026-03-01') });
    expect(selectEvaluation([last, again], on)?.evaluation.total).toBe(2.87);
    expect(selectEvaluation([last, again], isoDate('2026-02-01'))?.evaluation.total).toBe(2.85);
  });
});

describe('change since the evaluation before', () => {
  test('is computed within one scheme, for the total and each component', () => {
    const model = selectEvaluation([last, before], on);
    expect(model?.comparison).toMatchObject({ kind: 'same-scheme', since: 2024, before: 2.7 });
    expect(model?.components.map(({ code }) => code)).toEqual([
      'baseline',
      'output',
      'outcome',
      'impact',
      'quick-win',
    ]);
    expect(model?.components[3]?.difference).toBeCloseTo(-0.04);
  });

  test('is not computed when the weights changed', () => {
    const other = { ...before, scheme: anEvaluationScheme({ id: 'smartcity-2019' }) };
    const model = selectEvaluation([last, other], on);
    expect(model?.comparison).toEqual({ kind: 'other-scheme', since: 2024, before: 2.7 });
    expect(model?.components.every(({ previous, difference }) => !previous && !difference)).toBe(
      true,
    );
  });

  test('the first evaluation has none', () => {
    expect(selectEvaluation([last], on)?.comparison).toEqual({ kind: 'first' });
  });
});

describe('check of the published total', () => {
  test('stands beside it with its difference', () => {
    const check = selectEvaluation([last], on)?.check;
    expect(check?.recomputed).toBeCloseTo(2.836);
    expect(check?.difference).toBeCloseTo(0.014);
  });

  test('is left out, with the components, when those were not published', () => {
    const model = selectEvaluation([anEvaluation({ components: [], total: score(2.88) })], on);
    expect(model).toMatchObject({ check: null, components: [], lowest: [] });
    expect(model?.evaluation.total).toBe(2.88);
  });

  test('a single missing component is missing, not zero', () => {
    const model = selectEvaluation([anEvaluation({ components: componentScores(3.42) })], on);
    expect(model?.components.map(({ current }) => current)).toEqual([3.42, null, null, null, null]);
    expect(model).toMatchObject({ check: null, lowest: [{ code: 'baseline' }] });
  });
});
