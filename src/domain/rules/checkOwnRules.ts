import { days, percentagePoints } from '../units';
import { type OwnRules, USUAL_RULES } from './ownRules';
import type { RuleFault } from './ruleFault';
import { readBands, readSchedules } from './ruleLists';
import { checkDescending, checkNumber } from './ruleNumbers';

/** Rules as somebody wrote them down; what is left out is usual. */
export type GivenRules = {
  schedule?: { atRiskBelow?: number; lateBelow?: number; criticalBelow?: number };
  spending?: { leadsFrom?: number };
  attention?: { bands?: readonly string[]; schedules?: readonly string[]; shown?: number };
  reports?: { expectedLag?: number };
};

type Checked<T> = { rule: T; faults: RuleFault[] };

/** All that is wrong in one go. A group with a fault keeps its usual rule, whole. */
export function checkOwnRules(given: GivenRules): { rules: OwnRules; faults: RuleFault[] } {
  const schedule = checkSchedule(given.schedule);
  const spending = checkSpending(given.spending);
  const attention = checkAttention(given.attention);
  const reports = checkReports(given.reports);
  return {
    rules: {
      schedule: ruleOf(schedule, USUAL_RULES.schedule),
      spending: ruleOf(spending, USUAL_RULES.spending),
      attention: ruleOf(attention, USUAL_RULES.attention),
      reports: ruleOf(reports, USUAL_RULES.reports),
    },
    faults: [schedule, spending, attention, reports].flatMap(({ faults }) => faults),
  };
}

/** A rule that was written down as usual is the usual one itself: nobody calls it their own. */
const ruleOf = <T>({ rule, faults }: Checked<T>, usual: T): T =>
  faults.length === 0 && JSON.stringify(rule) !== JSON.stringify(usual) ? rule : usual;

/** A deviation lies between −100 and 100; one that is not behind can be no sign of delay. */
const DEVIATION = { from: -100, to: 0 };

function checkSchedule(given: GivenRules['schedule']): Checked<OwnRules['schedule']> {
  const usual = USUAL_RULES.schedule;
  const { atRiskBelow, lateBelow, criticalBelow } = { ...usual, ...given };
  return {
    rule: {
      atRiskBelow: percentagePoints(atRiskBelow),
      lateBelow: percentagePoints(lateBelow),
      criticalBelow: percentagePoints(criticalBelow),
    },
    faults: checkDescending(
      [
        { path: 'rules.schedule.atRiskBelow', value: atRiskBelow, usual: usual.atRiskBelow },
        { path: 'rules.schedule.lateBelow', value: lateBelow, usual: usual.lateBelow },
        { path: 'rules.schedule.criticalBelow', value: criticalBelow, usual: usual.criticalBelow },
      ],
      DEVIATION,
    ),
  };
}

function checkSpending(given: GivenRules['spending']): Checked<OwnRules['spending']> {
  const { leadsFrom: usual } = USUAL_RULES.spending;
  const value = given?.leadsFrom ?? usual;
  return {
    rule: { leadsFrom: percentagePoints(value) },
    // From 0 on, money that keeps pace with the work would be called ahead of it.
    faults: checkNumber({ path: 'rules.spending.leadsFrom', value }, { from: 0.1, to: 100 }, usual),
  };
}

function checkAttention(given: GivenRules['attention']): Checked<OwnRules['attention']> {
  const usual = USUAL_RULES.attention;
  const bands = readBands('rules.attention.bands', given?.bands ?? usual.bands);
  const schedules = readSchedules('rules.attention.schedules', given?.schedules ?? usual.schedules);
  const shown = given?.shown ?? usual.shown;
  const count = { from: 1, to: 20, isWhole: true };
  return {
    rule: { bands: bands.words, schedules: schedules.words, shown },
    faults: [
      ...bands.faults,
      ...schedules.faults,
      ...checkNumber({ path: 'rules.attention.shown', value: shown }, count, usual.shown),
    ],
  };
}

function checkReports(given: GivenRules['reports']): Checked<OwnRules['reports']> {
  const { expectedLag: usual } = USUAL_RULES.reports;
  const value = given?.expectedLag ?? usual;
  const lag = { from: 0, to: 90, isWhole: true };
  return {
    rule: { expectedLag: days(value) },
    faults: checkNumber({ path: 'rules.reports.expectedLag', value }, lag, usual),
  };
}
