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

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
