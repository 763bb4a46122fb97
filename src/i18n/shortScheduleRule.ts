import type { ScheduleRule } from '@/domain/quick-win/schedule';
import type { I18n } from './I18n';
import { ruleBound } from './ruleBound';
import { ruleOwner } from './ruleOwner';

/** The bounds that give a status, on one line. Its words come with the wall and with hearings. */
export const shortScheduleRule = (
  rule: ScheduleRule,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string =>
  t('wall.scenes.quickWins.rule', {
    rule: ruleOwner({ schedule: rule }, { t }),
    atRisk: ruleBound(rule.atRiskBelow, format),
    late: ruleBound(rule.lateBelow, format),
    critical: ruleBound(rule.criticalBelow, format),
    onTime: t('schedule.on-time'),
    atRiskWord: t('schedule.at-risk'),
    lateWord: t('schedule.late'),
    criticalWord: t('schedule.critical'),
  });
