import type { Milestone } from '@/domain/quick-win/quickWin';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { daysBetween, type IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';

export type MilestoneWords = { key: string; text: string; isMissed: boolean };

/** The milestone missed first, with how many more are, then the next one. */
export function milestoneWords(
  { missedMilestones, nextMilestone }: QuickWinCondition,
  on: IsoDate,
  i18n: I18n,
): MilestoneWords[] {
  const [missed, ...moreMissed] = missedMilestones;
  const more = moreMissed.length;
  const rest = more === 0 ? '' : ` ${i18n.t('hearing.quickWins.moreMissed', { count: more })}`;
  return [
    ...(missed === undefined ? [] : [said('missed', missed, on, i18n, rest)]),
    ...(nextMilestone === null ? [] : [said('next', nextMilestone, on, i18n)]),
  ];
}

function said(
  kind: 'missed' | 'next',
  { id, name, due, originalDue }: Milestone,
  on: IsoDate,
  { t, say, format }: I18n,
  rest = '',
): MilestoneWords {
  const days = Math.abs(daysBetween(on, due));
  const text = t(`hearing.quickWins.${kind}`, {
    name: say(name),
    due: format.dateShort(due),
    days: days === 0 ? t('quickWin.today') : t(`quickWin.${kind}Days`, { days: format.days(days) }),
    moved: due === originalDue ? '' : t('quickWin.moved', { date: format.dateShort(originalDue) }),
  });
  return { key: id, text: text + rest, isMissed: kind === 'missed' };
}
