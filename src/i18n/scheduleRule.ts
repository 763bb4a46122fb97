import { SCHEDULE_RULE, SPENDING_LEADS_FROM } from '@/domain/quick-win/schedule';
import type { I18n } from './I18n';

/** The rule that gives a status, printed wherever a status is. */
export function scheduleRule({ t, format }: I18n): string {
  return t('quickWin.rule', {
    atRisk: format.number(SCHEDULE_RULE.atRiskBelow, 0),
    late: format.number(SCHEDULE_RULE.lateBelow, 0),
    critical: format.number(SCHEDULE_RULE.criticalBelow, 0),
    leads: format.signed(SPENDING_LEADS_FROM, 0),
    onTime: t('schedule.on-time'),
    atRiskWord: t('schedule.at-risk'),
    lateWord: t('schedule.late'),
    criticalWord: t('schedule.critical'),
    done: t('schedule.done'),
  });
}
