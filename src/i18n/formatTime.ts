import type { TimeZoneLabel } from '@/domain/region/region';
import { dateIn, type Instant, type IsoDate, timeIn, yearOf } from '@/domain/time/calendar';
import { decimalFormat } from './formatNumber';
import { type Locale, NBSP, WORDS } from './formatWords';

/** The regency's zone: IANA name to compute with, label to print. */
export type Zone = { timeZone: string; label: TimeZoneLabel };

const MINUTE_MS = 60_000;

/** Dates, times with the regency's zone, and ages in words. */
export function createTimeFormats(locale: Locale, zone: Zone) {
  const { units, underMinute, months, monthsShort, clockMark } = WORDS[locale];
  const number = decimalFormat(WORDS[locale]);

  const amount = (count: number, unit: keyof typeof units): string =>
    `${number(count, 0)}${NBSP}${units[unit][count === 1 ? 'one' : 'other']}`;
  const dateWith = (names: readonly string[]) => (date: IsoDate) =>
    `${Number(date.slice(8))} ${names[Number(date.slice(5, 7)) - 1]} ${yearOf(date)}`;
  const date = dateWith(months);
  const time = (moment: Instant): string =>
    `${timeIn(zone.timeZone, moment).replace(':', clockMark)}${NBSP}${zone.label}`;

  return {
    date,
    dateShort: dateWith(monthsShort),
    time,
    moment: (moment: Instant) => `${date(dateIn(zone.timeZone, moment))}, ${time(moment)}`,
    days: (count: number) => amount(count, 'day'),
    /** How long ago, in its two largest units: "1 hari 16 jam". A moment ahead has no age. */
    age: (from: Instant, to: Instant) => {
      const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE_MS));
      const parts = largestParts(minutes).map(([count, unit]) => amount(count, unit));
      return parts.length === 0 ? underMinute : parts.join(' ');
    },
  };
}

function largestParts(minutes: number): [number, 'day' | 'hour' | 'minute'][] {
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  const parts: [number, 'day' | 'hour' | 'minute'][] =
    days > 0
      ? [
          [days, 'day'],
          [hours % 24, 'hour'],
        ]
      : [
          [hours, 'hour'],
          [minutes % 60, 'minute'],
        ];
  return parts.filter(([count]) => count > 0);
}
