import { expect, test } from 'vitest';
import { bandOf } from '../indicator/achievement';
import { scheduleOf } from '../quick-win/schedule';
import { aReport } from '../testRecords';
import { isoDate } from '../time/calendar';
import { percent } from '../units';
import { type Bounds, bandBounds, scheduleBounds } from './bounds';
import { USUAL_RULES } from './ownRules';

const JUST = 0.001;

/** Values at both ends of a step. */
const endsOf = ({ from, below }: Bounds): number[] => [
  ...(from === null ? [] : [from]),
  ...(below === null ? [] : [below - JUST]),
];

test('the bands are printed with the bounds by which they are given', () => {
  const printed = bandBounds();
  expect(printed.map(({ band }) => band)).toEqual([
    'very-high',
    'high',
    'medium',
    'low',
    'very-low',
  ]);
  for (const step of printed)
    for (const value of endsOf(step)) expect(bandOf(percent(value))).toBe(step.band);
});

test('the statuses are printed with the bounds by which they are given', () => {
  const start = isoDate('2026-01-05');
  const statusAt = (deviation: number) => {
    const physical = { physicalPlan: percent(50), physicalActual: percent(50 + deviation) };
    return scheduleOf(
      { start, report: aReport(physical), on: isoDate('2026-11-22') },
      USUAL_RULES.schedule,
    ).status;
  };
  const printed = scheduleBounds(USUAL_RULES.schedule);
  expect(printed.map(({ status }) => status)).toEqual(['on-time', 'at-risk', 'late', 'critical']);
  for (const step of printed)
    for (const deviation of endsOf(step)) expect(statusAt(deviation)).toBe(step.status);
});
