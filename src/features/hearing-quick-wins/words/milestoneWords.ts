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
  const next = nextMilestone && {
    key: nextMilestone.id,
    text: said('next', nextMilestone, on, i18n),
    isMissed: false,
  };
  return [missedWords(missedMilestones, on, i18n), next].filter((words) => words !== null);
}

function missedWords(
  [first, ...more]: readonly Milestone[],
  on: IsoDate,
  i18n: I18n,
): MilestoneWords | null {
  if (first === undefined) return null;
  const missed = said('missed', first, on, i18n);
  const count = more.length;
  const text = count === 0 ? missed : i18n.t('hearing.quickWins.moreMissed', { missed, count });
  return { key: first.id, text, isMissed: true };
}

function said(
  kind: 'missed' | 'next',
  { name, due, originalDue }: Milestone,
  on: IsoDate,
  { t, say, format }: I18n,
): string {
  const days = Math.abs(daysBetween(on, due));
  return t(`hearing.quickWins.${kind}`, {
    name: say(name),
    due: format.dateShort(due),
    days: days === 0 ? t('quickWin.today') : t(`quickWin.${kind}Days`, { days: format.days(days) }),
    moved: due === originalDue ? '' : t('quickWin.moved', { date: format.dateShort(originalDue) }),
  });
}
