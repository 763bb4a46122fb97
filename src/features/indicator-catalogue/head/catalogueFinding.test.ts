import { expect, test } from 'vitest';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, anIndicator, aRecord, aTarget } from '../../../../test/builders';
import { i18nIn } from '../../../../test/render';
import { catalogueFinding } from './catalogueFinding';

const conditionOf = (value: number, at = '2024') =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({ direction: 'higher-is-better', formula: 'ratio' }),
      observations: [aFigure(at, value)],
      targets: [aTarget(at, 100)],
    }),
    isoDate('2025-02-01'),
  );

test('the finding counts what meets its target of what has one, and what is late', () => {
  const met = (...conditions: ReturnType<typeof conditionOf>[]) =>
    catalogueFinding(conditions, i18nIn());
  expect(met(conditionOf(100), conditionOf(99))).toMatch(/1 dari 2/);
  expect(met(conditionOf(100), conditionOf(99), conditionOf(120, '2020'))).toMatch(
    /1 dari 2.*1 .*terlambat/,
  );
});
