import { expect, test } from 'vitest';
import { attentionItems } from '../attention/attention';
import { scorecardConditions } from '../attention/scorecardConditions';
import { milestoneOutlook } from '../quick-win/forecast/forecast';
import { totalBudget } from '../quick-win/quickWin';
import { quickWinConditions } from '../quick-win/quickWinCondition';
import { missingMonths } from '../quick-win/reportFreshness';
import { spendingAhead } from '../quick-win/spendingAhead';
import {
  aFigure,
  aMilestone,
  anIndicator,
  aQuickWin,
  aRecord,
  aReport,
  aTarget,
} from '../testRecords';
import { isoDate } from '../time/calendar';
import { percent, percentagePoints, rupiah } from '../units';
import { scheduleBounds } from './bounds';
import { checkOwnRules, type GivenRules } from './checkOwnRules';

const ON = isoDate('2026-10-15');
const rulesOf = (given: GivenRules) => checkOwnRules(given).rules;

/** Work at 40 of 50 planned, so 10 points behind. */
const works = (given: GivenRules) =>
  quickWinConditions(
    {
      quickWins: [aQuickWin()],
      reports: [aReport({ physicalActual: percent(40), physicalPlan: percent(50) })],
    },
    ON,
    rulesOf(given),
  );

test.each<[GivenRules, string]>([
  [{}, 'at-risk'],
  [{ schedule: { atRiskBelow: -10, lateBelow: -15 } }, 'on-time'],
  [{ schedule: { lateBelow: -9.9 } }, 'late'],
  [{ schedule: { atRiskBelow: -2, lateBelow: -4, criticalBelow: -8 } }, 'critical'],
])('under %j, ten points behind are %s, and the explanation holds the rule', (given, status) => {
  const [work] = works(given);
  expect(work?.schedule.status).toBe(status);
  expect(work?.schedule.explanation.rule).toEqual(rulesOf(given).schedule);
});

test('what is printed is what is drawn', () => {
  const { schedule } = rulesOf({ schedule: { atRiskBelow: -2.5 } });
  expect(scheduleBounds(schedule).map(({ from }) => from)).toEqual([-2.5, -10, -20, null]);
});

test.each<[GivenRules, number]>([
  [{}, 0],
  [{ attention: { schedules: ['critical', 'late', 'at-risk'] } }, 1],
  [{ schedule: { lateBelow: -6, criticalBelow: -9 } }, 1],
])('under %j, %i works need attention', (given, count) => {
  const records = {
    indicators: [],
    quickWins: {
      quickWins: [aQuickWin()],
      reports: [aReport({ physicalActual: percent(40), physicalPlan: percent(50) })],
    },
  };
  expect(attentionItems(scorecardConditions(records, ON, rulesOf(given)))).toHaveLength(count);
});

const rated = (code: string, value: number) =>
  aRecord({
    indicator: anIndicator({
      id: code,
      code,
      direction: 'higher-is-better',
      formula: 'ratio',
    }),
    observations: [aFigure('2025', value)],
    targets: [aTarget('2025', 100)],
  });

test.each<[GivenRules, string[]]>([
  [{}, ['a', 'b']],
  [{ attention: { bands: ['very-low'] } }, ['a']],
  [{ attention: { bands: ['very-low', 'low', 'medium'] } }, ['a', 'b', 'c']],
])('under %j, of 20, 60 and 70 % those that need attention are %j, worst first', (given, codes) => {
  const records = {
    indicators: [rated('c', 70), rated('b', 60), rated('a', 20)],
    quickWins: { quickWins: [], reports: [] },
  };
  const conditions = scorecardConditions(records, ON, rulesOf(given));
  const items = attentionItems(conditions);
  expect(
    items.map((item) => (item.kind === 'behind-schedule' ? null : item.condition.indicator.code)),
  ).toEqual(codes);
});

test.each<[GivenRules, number]>([
  [{}, 1],
  [{ spending: { leadsFrom: 16 } }, 0],
])('under %j, %i spend 15 points ahead of their work', (given, count) => {
  const quickWin = aQuickWin();
  const spent = rupiah(totalBudget(quickWin.budget) / 2);
  const report = aReport({ physicalActual: percent(35), spent });
  const conditions = quickWinConditions(
    { quickWins: [quickWin], reports: [report] },
    ON,
    rulesOf(given),
  );
  expect(spendingAhead(conditions)).toHaveLength(count);
});

test('a milestone is on course by the bound that calls work in time', () => {
  const course = [aReport({ physicalActual: percent(44), physicalPlan: percent(50) })];
  const milestone = aMilestone('m', '2026-12-01');
  const outlook = (atRiskBelow: number) =>
    milestoneOutlook(milestone, course, rulesOf({ schedule: { atRiskBelow } }).schedule);
  expect(outlook(-6)).toEqual({
    kind: 'on-course',
    basis: 'plan',
    margin: percentagePoints(6),
  });
  expect(outlook(-5)).not.toMatchObject({ basis: 'plan' });
});

test.each([
  [10, 1],
  [20, 0],
])('with %i days to report, %i months lack a report on 15 October', (lag, months) => {
  const conditions = quickWinConditions(
    { quickWins: [aQuickWin({ start: isoDate('2026-09-01') })], reports: [] },
    ON,
    rulesOf({ reports: { expectedLag: lag } }),
  );
  const [work] = conditions;
  expect(work && missingMonths(work, ON)).toHaveLength(months);
});
