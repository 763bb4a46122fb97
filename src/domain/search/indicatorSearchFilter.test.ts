import { expect, test } from 'vitest';
import type { IndicatorRecord } from '../indicator/indicator';
import { indicatorCondition } from '../indicator/indicatorCondition';
import { aFigure, aMissing, anIndicator, aRecord, aTarget } from '../testRecords';
import { isoDate } from '../time/calendar';
import { days } from '../units';
import { filterValuesOf, type IndicatorFilter, passes } from './indicatorSearchFilter';

const ON = isoDate('2025-06-01');

/** Yearly figures, due on 29 June of the next year. */
const valuesOf = (over: Partial<IndicatorRecord>) =>
  filterValuesOf(indicatorCondition(aRecord(over), ON), ON);

const figures = [aFigure('2024', 10)];

test.each([
  [
    'a band, and the target missed',
    { observations: figures, targets: [aTarget('2024', 7.5)] },
    ['medium', 'missed'],
  ],
  [
    'a band, and the target met',
    { observations: figures, targets: [aTarget('2024', 10)] },
    ['very-high', 'met'],
  ],
  ['no target', { observations: figures }, ['without-target']],
  [
    'a target of zero, which can be missed',
    { observations: figures, targets: [aTarget('2024', 0)] },
    ['not-computed', 'missed'],
  ],
  ['a figure withheld', { observations: [aMissing('2024', 'suppressed')] }, ['without-figure']],
  ['a figure past its limit', { observations: [aFigure('2020', 10)] }, ['unreported']],
  ['never reported', {}, ['unreported']],
])('the status of an indicator with %s', (_, over, statuses) => {
  expect(valuesOf(over).status).toEqual(statuses);
});

test.each([
  ['current', 'in time', 400, ['current']],
  ['due soon', 'due within thirty days', 180, ['current', 'due-soon']],
  ['late', 'past its limit', 100, ['late']],
])('%s: the next figure is %s', (_, __, lag, states) => {
  // The figure of 2024 is there; that of 2023 being the last, the one of 2024 is owed.
  const indicator = anIndicator({ expectedLag: days(lag) });
  expect(valuesOf({ indicator, observations: [aFigure('2023', 10)] }).freshness).toEqual(states);
});

test('who never reported is late too', () => {
  expect(valuesOf({}).freshness).toEqual(['late', 'never']);
});

test.each<[IndicatorFilter, boolean]>([
  [{}, true],
  [{ dimension: 'economy', agency: 'bappeda', status: 'without-target' }, true],
  [{ dimension: 'economy', status: 'low' }, false],
  [{ agency: 'dlh' }, false],
  [{ freshness: 'never' }, false],
])('every filter must let an indicator pass: %o', (filter, isPassed) => {
  expect(passes(valuesOf({ observations: figures }), filter)).toBe(isPassed);
});
