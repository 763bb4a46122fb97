import type { Instant } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';
import type { ClockExample } from './selectExample';

export type Clock = { name: string; time: string; meaning: string };

/** The four clocks in the order in which they strike. */
export function clocksOf(
  { latest, due, toEntry, toPublication }: ClockExample,
  receivedAt: Instant,
  now: Instant,
  { t, format }: I18n,
): Clock[] {
  return [
    {
      name: t('data.clocks.period'),
      time: format.period(latest.period),
      meaning: t('data.clocks.period.meaning', { due: format.date(due) }),
    },
    {
      name: t('data.clocks.entered'),
      time: format.date(latest.enteredAt),
      meaning: t('data.clocks.entered.meaning', { days: format.days(toEntry) }),
    },
    {
      name: t('data.clocks.published'),
      time: format.date(latest.publishedAt),
      meaning: t('data.clocks.published.meaning', { days: format.days(toPublication) }),
    },
    {
      name: t('data.clocks.received'),
      time: format.moment(receivedAt),
      meaning: t('data.clocks.received.meaning', {
        age: format.age(receivedAt, now < receivedAt ? receivedAt : now),
      }),
    },
  ];
}
