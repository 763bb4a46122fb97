import { describe, expect, test } from 'vitest';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { aFigure, anIndicator, aQuickWinCondition, aRecord, aTarget } from '../../../test/builders';
import { itemNames } from './itemNames';
import { selectAttention } from './selectAttention';

const on = isoDate('2026-11-22');

/** An indicator at this share of a target of 100; due by mid-2026 unless it stopped earlier. */
const at = (id: string, percent: number, period = '2025') =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({
        id,
        code: id,
        direction: 'higher-is-better',
        formula: 'ratio',
      }),
      observations: [aFigure(period, percent)],
      targets: [aTarget(period, 100)],
    }),
    on,
  );

const late = at('late', 99, '2023');
const critical = aQuickWinCondition(
  { id: 'qw' },
  { physicalActual: percent(30), physicalPlan: percent(60) },
);

const select = (indicators: ReturnType<typeof at>[], quickWins: (typeof critical)[] = []) =>
  selectAttention({ indicators, quickWins, rules: USUAL_RULES });

describe('what needs attention', () => {
  test.each([
    [50.99, 1],
    [65.99, 1],
    [66, 0],
    [120, 0],
  ])('at %d of a target of 100 an indicator counts %i', (value, count) => {
    expect(select([at('a', value)]).shown).toHaveLength(count);
  });

  test('ends with what was not reported, which is no grade', () => {
    const kinds = select([late, at('a', 40)]).shown.map(({ kind }) => kind);
    expect(kinds).toEqual(['off-target', 'unreported']);
  });

  test('a critical quick win stands among indicators by its distance', () => {
    const { shown } = select([at('worse', 20), at('better', 49)], [critical]);
    const first = shown.map((item) => itemNames(item).key);
    expect(first).toEqual(['worse', 'better', 'qw']);
  });

  test('shows five and names the rest', () => {
    const seven = [1, 2, 3, 4, 5, 6, 7].map((step) => at(`i${step}`, step * 5));
    const { shown, rest } = select(seven);
    expect(shown.map((item) => itemNames(item).key)).toEqual(['i1', 'i2', 'i3', 'i4', 'i5']);
    expect(rest.map((item) => itemNames(item).key)).toEqual(['i6', 'i7']);
  });
});
