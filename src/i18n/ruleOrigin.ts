import type { OwnRules } from '@/domain/rules/ownRules';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { type RuleGroup, setRules } from '@/domain/rules/setRules';
import { attentionValues } from './attentionRule';
import type { I18n } from './I18n';
import { ruleBound, signedRuleBound } from './ruleBound';

/** Whose rule it is: this dashboard's, or set by the regency, and then what is usual. */
export function ruleOrigin(rules: OwnRules, groups: readonly RuleGroup[], i18n: I18n): string {
  const set = setRules(rules).filter((group) => groups.includes(group));
  if (set.length === 0) return i18n.t('data.rules.own');
  const usual = set.map((group) => usualWords(group, i18n)).join('; ');
  return i18n.t('data.rules.set', { usual });
}

function usualWords(group: RuleGroup, i18n: I18n): string {
  const { t, format } = i18n;
  const { schedule, spending, reports } = USUAL_RULES;
  switch (group) {
    case 'schedule':
      return t('data.rules.usual.schedule', {
        atRisk: ruleBound(schedule.atRiskBelow, format),
        late: ruleBound(schedule.lateBelow, format),
        critical: ruleBound(schedule.criticalBelow, format),
        atRiskWord: t('schedule.at-risk'),
        lateWord: t('schedule.late'),
        criticalWord: t('schedule.critical'),
      });
    case 'spending':
      return t('data.rules.usual.spending', { leads: signedRuleBound(spending.leadsFrom, format) });
    case 'attention':
      return t('data.rules.usual.attention', attentionValues(USUAL_RULES, i18n));
    case 'reports':
      return t('data.rules.usual.reports', { days: format.days(reports.expectedLag) });
  }
}
