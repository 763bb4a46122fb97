import { describe, expect, test } from 'vitest';
import type { Indicator } from '@/domain/indicator/indicator';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, anIndicator, aRecord, aTarget } from '../../../test/builders';
import { selectLead } from './selectLead';

const on = isoDate('2025-02-01');

const condition = (id: string, value: number, over: Partial<Indicator> = {}, period = '2024') =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({ id, direction: 'higher-is-better', formula: 'ratio', ...over }),
      observations: [aFigure(period, value)],
      targets: [aTarget(period, 100)],
    }),
    on,
  );

const lead = (...indicators: ReturnType<typeof condition>[]) =>
  selectLead({ indicators, quickWins: [], rules: USUAL_RULES });

describe('the state of a regency', () => {
  test('counts indicators by band, worst first, those without data last', () => {
    const late = condition('e', 100, {}, '2020');
    const { bands } = lead(condition('a', 40), condition('b', 95), condition('c', 92), late);
    expect(bands.map(({ count }) => count)).toEqual([1, 0, 0, 0, 2, 1]);
    expect(bands.at(-1)?.band).toBeNull();
  });

  test('tells data without a grade from no data', () => {
    expect(lead(condition('a', 40, { formula: 'none' }))).toMatchObject({ ungraded: 1, met: 0 });
  });

  test('calls an agency late when one of its indicators is', () => {
    const late = condition('b', 100, { agency: 'dlh' }, '2020');
    const { agencies } = lead(condition('a', 100, { agency: 'dlh' }), late, condition('c', 100));
    expect(agencies).toEqual({ current: 1, all: 2 });
  });

  test('without anything published says neither good nor bad', () => {
    expect(lead()).toMatchObject({ isEmpty: true, newest: null });
  });
});
