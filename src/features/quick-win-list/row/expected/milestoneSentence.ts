import type { Milestone } from '@/domain/quick-win/quickWin';
import { daysBetween, type IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';

/** A milestone with its day, its days from today, and the day first promised where that differs. */
export function milestoneSentence(
  kind: 'missed' | 'next',
  { name, due, originalDue }: Milestone,
  on: IsoDate,
  { t, say, format }: I18n,
): string {
  const days = Math.abs(daysBetween(on, due));
  return t(`quickWin.${kind}`, {
    name: say(name),
    due: format.dateShort(due),
    days: days === 0 ? t('quickWin.today') : t(`quickWin.${kind}Days`, { days: format.days(days) }),
    moved: originalDue === due ? '' : t('quickWin.moved', { date: format.dateShort(originalDue) }),
  });
}
