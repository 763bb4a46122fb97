import type { Indicator, MeasuredObservation } from '@/domain/indicator/indicator';
import { addDays, daysBetween, type Instant } from '@/domain/time/calendar';
import { type Period, periodEnd, shiftPeriod } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';

/** One figure, when this screen received it, and when it is looked at. */
export type Clocks = {
  indicator: Indicator;
  latest: MeasuredObservation;
  receivedAt: Instant;
  now: Instant;
};

/** Each clock with its time and how far it is from the one before. */
export function clocksTable(props: Clocks, { t, say, format }: I18n): DataTableModel {
  const { indicator, latest, receivedAt, now } = props;
  const { period, enteredAt, publishedAt } = latest;
  const end = periodEnd(period);
  const untilEntered = daysBetween(end, enteredAt);
  return {
    caption: t('indicator.clocks.caption', {
      name: say(indicator.name),
      period: format.period(period),
    }),
    columns: [
      { key: 'clock', label: t('indicator.clocks.clock') },
      { key: 'when', label: t('indicator.clocks.when') },
      { key: 'distance', label: t('indicator.clocks.distance') },
    ],
    rows: [
      row('period', format.period(period), coveredDays()),
      row(
        'entered',
        format.date(enteredAt),
        t(untilEntered < 0 ? 'indicator.clocks.enteredBefore' : 'indicator.clocks.enteredAfter', {
          days: format.days(Math.abs(untilEntered)),
        }),
      ),
      row(
        'published',
        format.date(publishedAt),
        t('indicator.clocks.publishedAfter', {
          days: format.days(daysBetween(enteredAt, publishedAt)),
        }),
      ),
      row(
        'received',
        format.moment(receivedAt),
        t('indicator.clocks.age', { age: format.age(receivedAt, now) }),
      ),
    ],
  };

  function row(key: 'period' | 'entered' | 'published' | 'received', when: string, far: string) {
    return { key, cells: [t(`indicator.clocks.${key}`), when, far] };
  }

  function coveredDays(): string {
    return t('indicator.clocks.periodDays', {
      from: format.dateShort(firstDay(period)),
      to: format.dateShort(end),
    });
  }
}

const firstDay = (period: Period) => addDays(periodEnd(shiftPeriod(period, -1)), 1);
