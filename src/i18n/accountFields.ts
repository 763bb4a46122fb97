import type { Account } from '@/domain/indicator/indicator';
import type { LocalText } from '@/domain/text';
import { daysBetween, type IsoDate } from '@/domain/time/calendar';
import type { I18n } from './I18n';

/** One part of an account in words; `warning` is set where the day promised has passed. */
export type AccountField = { term: string; text: string; warning: string | null };

/** Kendala, tindak lanjut and penanggung jawab; what the owner left out is said to be missing. */
export function accountFields(account: Account | null, on: IsoDate, i18n: I18n): AccountField[] {
  const { t, say } = i18n;
  const write = (text: LocalText | null | undefined) => (text ? say(text) : t('account.empty'));
  const responsible = write(account?.responsible);
  const due = account?.due ? dueWords(account.due, on, i18n) : { promised: null, warning: null };
  return [
    { term: t('account.obstacle'), text: write(account?.obstacle), warning: null },
    { term: t('account.followUp'), text: write(account?.followUp), warning: null },
    {
      term: t('account.responsible'),
      text: due.promised === null ? responsible : `${responsible}, ${due.promised}`,
      warning: due.warning,
    },
  ];
}

/** A day promised; once it has passed, with the days since. */
function dueWords(due: IsoDate, on: IsoDate, { t, format }: I18n) {
  const date = format.date(due);
  if (due >= on) return { promised: t('account.due', { date }), warning: null };
  const days = format.days(daysBetween(due, on));
  return { promised: null, warning: t('account.overdue', { date, days }) };
}
