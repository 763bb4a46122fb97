import type { OwnRules } from '@/domain/rules/ownRules';
import type { I18n } from './I18n';
import { ruleBound, signedRuleBound } from './ruleBound';
import { ruleOwner } from './ruleOwner';

/** The rule that gives a status, printed wherever a status is. */
export function scheduleRule({ schedule, spending }: OwnRules, i18n: I18n): string {
  const { t, format } = i18n;
  return t('quickWin.rule', {
    rule: ruleOwner({ schedule, spending }, i18n),
    atRisk: ruleBound(schedule.atRiskBelow, format),
    late: ruleBound(schedule.lateBelow, format),
    critical: ruleBound(schedule.criticalBelow, format),
    leads: signedRuleBound(spending.leadsFrom, format),
    onTime: t('schedule.on-time'),
    atRiskWord: t('schedule.at-risk'),
    lateWord: t('schedule.late'),
    criticalWord: t('schedule.critical'),
    done: t('schedule.done'),
  });
}
