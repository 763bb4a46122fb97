import { daysBetween, type IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';

/** A due date with its distance from the day that is looked at: "5 Desember 2026, lewat 12 hari". */
export function dueWords(due: IsoDate, on: IsoDate, { t, format }: Pick<I18n, 't' | 'format'>) {
  const date = format.date(due);
  const days = daysBetween(on, due);
  if (days === 0) return t('quickWinRecord.account.today', { date });
  return t(`quickWinRecord.account.${days < 0 ? 'overdue' : 'ahead'}`, {
    date,
    days: format.days(Math.abs(days)),
  });
}
