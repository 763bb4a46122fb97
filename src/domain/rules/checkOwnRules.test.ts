import { expect, test } from 'vitest';
import { checkOwnRules, type GivenRules } from './checkOwnRules';
import { USUAL_RULES } from './ownRules';

test('who sets nothing has the usual rules', () => {
  expect(checkOwnRules({})).toEqual({ rules: USUAL_RULES, faults: [] });
});

test('what is set holds, the rest stays usual', () => {
  const given = { schedule: { atRiskBelow: -2 }, attention: { shown: 7 }, reports: {} };
  expect(checkOwnRules(given)).toEqual({
    rules: {
      ...USUAL_RULES,
      schedule: { ...USUAL_RULES.schedule, atRiskBelow: -2 },
      attention: { ...USUAL_RULES.attention, shown: 7 },
    },
    faults: [],
  });
});

test('lists are read the worst first, in whatever order they were written', () => {
  const { rules, faults } = checkOwnRules({
    attention: { bands: ['medium', 'very-low', 'low'], schedules: ['late', 'critical'] },
  });
  expect(faults).toEqual([]);
  expect(rules.attention).toMatchObject({
    bands: ['very-low', 'low', 'medium'],
    schedules: ['critical', 'late'],
  });
});

const allowedBands = ['very-low', 'low', 'medium', 'high'];

test.each<[string, GivenRules, object[]]>([
  [
    'a bound above zero',
    { schedule: { atRiskBelow: 5 } },
    [{ path: 'rules.schedule.atRiskBelow', value: 5, reason: { kind: 'range', to: 0 }, fix: -5 }],
  ],
  [
    'a bound that is no number',
    { schedule: { criticalBelow: Number.NaN } },
    [
      { path: 'rules.schedule.criticalBelow', reason: { kind: 'range' }, fix: -20 },
      { path: 'rules.schedule.criticalBelow', reason: { kind: 'order' } },
    ],
  ],
  [
    'bounds in the wrong order',
    { schedule: { atRiskBelow: -10, lateBelow: -5 } },
    [
      {
        path: 'rules.schedule.lateBelow',
        value: -5,
        reason: { kind: 'order', above: 'rules.schedule.atRiskBelow', bound: -10 },
        fix: -15,
      },
    ],
  ],
  [
    'two bounds that are one',
    { schedule: { lateBelow: -20 } },
    [{ path: 'rules.schedule.criticalBelow', value: -20, reason: { kind: 'order' }, fix: -25 }],
  ],
  [
    'spending that leads from nothing',
    { spending: { leadsFrom: 0 } },
    [{ path: 'rules.spending.leadsFrom', value: 0, reason: { kind: 'range' }, fix: 10 }],
  ],
  [
    'half a row',
    { attention: { shown: 2.5 } },
    [{ path: 'rules.attention.shown', reason: { kind: 'range', isWhole: true }, fix: 5 }],
  ],
  [
    'a band that is none',
    { attention: { bands: ['very-low', 'rendah'] } },
    [
      {
        path: 'rules.attention.bands',
        value: ['very-low', 'rendah'],
        reason: { kind: 'unknown-word', allowed: allowedBands },
        fix: ['very-low'],
      },
    ],
  ],
  [
    'a status that is always in time',
    { attention: { schedules: ['on-time'] } },
    [{ path: 'rules.attention.schedules', reason: { kind: 'unknown-word' }, fix: ['critical'] }],
  ],
  [
    'a list without its worst',
    { attention: { bands: ['medium'] } },
    [
      {
        path: 'rules.attention.bands',
        reason: { kind: 'gap', missing: ['very-low', 'low'] },
        fix: ['very-low', 'low', 'medium'],
      },
    ],
  ],
  [
    'an empty list',
    { attention: { schedules: [] } },
    [{ path: 'rules.attention.schedules', reason: { kind: 'empty' }, fix: ['critical'] }],
  ],
  [
    'days that nobody waits',
    { reports: { expectedLag: 365 } },
    [{ path: 'rules.reports.expectedLag', reason: { kind: 'range', to: 90 }, fix: 10 }],
  ],
])('%s is named with its way out', (_, given, expected) => {
  const { rules, faults } = checkOwnRules(given);
  expect(faults).toMatchObject(expected);
  expect(faults).toHaveLength(expected.length);
  expect(rules).toEqual(USUAL_RULES);
});

test.each<GivenRules['schedule'] & object>([
  { atRiskBelow: -98 },
  { atRiskBelow: -100 },
  { atRiskBelow: -18 },
  { atRiskBelow: -150 },
  { atRiskBelow: -30, lateBelow: 5 },
  { lateBelow: -98 },
  { lateBelow: -100 },
  { lateBelow: -100, criticalBelow: -100 },
  { atRiskBelow: 1, lateBelow: 2, criticalBelow: 3 },
  { atRiskBelow: Number.NaN, lateBelow: -3 },
])('what is proposed for %j is right itself', (schedule) => {
  const { faults } = checkOwnRules({ schedule });
  const mended = faults.map(({ path, fix }) => [path.replace('rules.schedule.', ''), fix]);
  expect(faults).not.toEqual([]);
  expect(
    checkOwnRules({ schedule: { ...schedule, ...Object.fromEntries(mended) } }).faults,
  ).toEqual([]);
});

test('one group at fault leaves the others as they were set', () => {
  const { rules, faults } = checkOwnRules({
    schedule: { atRiskBelow: 3 },
    spending: { leadsFrom: 15 },
  });
  expect(faults).toHaveLength(1);
  expect(rules).toEqual({ ...USUAL_RULES, spending: { leadsFrom: 15 } });
});

test('all faults are told in one go', () => {
  const given = { schedule: { atRiskBelow: 1, lateBelow: 2 }, reports: { expectedLag: -1 } };
  expect(checkOwnRules(given).faults.map(({ path }) => path)).toEqual([
    'rules.schedule.atRiskBelow',
    'rules.schedule.lateBelow',
    'rules.schedule.lateBelow',
    'rules.reports.expectedLag',
  ]);
});
