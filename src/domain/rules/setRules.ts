import { type OwnRules, USUAL_RULES } from './ownRules';

export type RuleGroup = keyof OwnRules;

const GROUPS: readonly RuleGroup[] = ['schedule', 'spending', 'attention', 'reports'];

/** Which rules the installation set differently from the usual ones. */
export const setRules = (rules: OwnRules): RuleGroup[] =>
  GROUPS.filter((group) => ruleText(rules, group) !== ruleText(USUAL_RULES, group));

/** The bounds of one group as text, field by field, whatever order they were written in. */
export function ruleText(rules: OwnRules, group: RuleGroup): string {
  const { schedule, spending, attention, reports } = rules;
  switch (group) {
    case 'schedule':
      return JSON.stringify([schedule.atRiskBelow, schedule.lateBelow, schedule.criticalBelow]);
    case 'spending':
      return JSON.stringify([spending.leadsFrom]);
    case 'attention':
      return JSON.stringify([attention.bands, attention.schedules, attention.shown]);
    case 'reports':
      return JSON.stringify([reports.expectedLag]);
  }
}
