import { SCHEDULE_RULE } from '@/domain/quick-win/schedule';
import type { I18n } from '@/i18n/I18n';
import type { BehindPlanModel } from './selectBehindPlan';

/** "Tiga dari enam Quick Win tertinggal dari rencana"; shorter where letters are large. */
export function behindPlanFinding(
  { behind, total }: BehindPlanModel,
  isShort: boolean,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  const counts = { behind: behind.length, total };
  if (behind.length === 0) return t('quickWin.noneBehind', counts);
  return t(`wall.scenes.quickWins.${isShort ? 'shortFinding' : 'finding'}`, {
    ...counts,
    behindWord: capitalised(format.spelled(behind.length)),
    totalWord: format.spelled(total),
  });
}

/** The bounds that give a status, on one line. */
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

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
