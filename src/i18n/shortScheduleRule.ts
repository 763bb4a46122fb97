import { SCHEDULE_RULE } from '@/domain/quick-win/schedule';
import type { I18n } from './I18n';

/** The bounds that give a status, on one line. Its words come with the wall and with hearings. */
export const shortScheduleRule = ({ t, format }: Pick<I18n, 't' | 'format'>): string =>
  t('wall.scenes.quickWins.rule', {
    atRisk: format.number(SCHEDULE_RULE.atRiskBelow, 0),
    late: format.number(SCHEDULE_RULE.lateBelow, 0),
    critical: format.number(SCHEDULE_RULE.criticalBelow, 0),
    onTime: t('schedule.on-time'),
    atRiskWord: t('schedule.at-risk'),
    lateWord: t('schedule.late'),
    criticalWord: t('schedule.critical'),
  });
