import { type OwnRules, USUAL_RULES } from '@/domain/rules/ownRules';
import type { I18n } from './I18n';

/** Whose the rules are: the regency's own once one of them is set; an unset group is the usual one itself. */
export const ruleOwner = (rules: Partial<OwnRules>, { t }: Pick<I18n, 't'>): string => {
  const { schedule, spending, attention, reports } = { ...USUAL_RULES, ...rules };
  const isUsual =
    schedule === USUAL_RULES.schedule &&
    spending === USUAL_RULES.spending &&
    attention === USUAL_RULES.attention &&
    reports === USUAL_RULES.reports;
  return t(isUsual ? 'rule.dashboard' : 'rule.regency');
};
