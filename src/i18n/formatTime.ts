import type { Instant, IsoDate } from '@/domain/calendar';
import type { TimeZoneLabel } from '@/domain/region';
import { type Locale, NBSP, WORDS } from './formatWords';
import { onDemand } from './onDemand';

/** The regency's zone: IANA name to compute with, label to print. */
export type Zone = { timeZone: string; label: TimeZoneLabel };

const MINUTE_MS = 60_000;

/** Dates, times with the regency's zone, and ages in words. */
export function createTimeFormats(locale: Locale, zone: Zone) {
  const { tag, units, underMinute } = WORDS[locale];
  const { timeZone } = zone;
  const format = (options: Intl.DateTimeFormatOptions) =>
    onDemand(() => new Intl.DateTimeFormat(tag, options));
  const long = format({ dateStyle: 'long', timeZone: 'UTC' });
  const short = format({ ...SHORT_DATE, timeZone: 'UTC' });
  const longThere = format({ dateStyle: 'long', timeZone });
  const clock = format({ hour: '2-digit', minute: '2-digit', timeZone });
  const plural = onDemand(() => new Intl.PluralRules(tag));
  const decimal = onDemand(() => new Intl.NumberFormat(tag));

  const amount = (count: number, unit: keyof typeof units): string =>
    `${decimal().format(count)}${NBSP}${units[unit][plural().select(count) === 'one' ? 'one' : 'other']}`;
  const time = (moment: Instant): string =>
    `${clock().format(new Date(moment))}${NBSP}${zone.label}`;

  return {
    date: (date: IsoDate) => long().format(midnight(date)),
    dateShort: (date: IsoDate) => short().format(midnight(date)),
    time,
    moment: (moment: Instant) => `${longThere().format(new Date(moment))}, ${time(moment)}`,
    days: (count: number) => amount(count, 'day'),
    /** How long ago, in its two largest units: "1 hari 16 jam". A moment ahead has no age. */
    age: (from: Instant, to: Instant) => {
      const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE_MS));
      const parts = largestParts(minutes).map(([count, unit]) => amount(count, unit));
      return parts.length === 0 ? underMinute : parts.join(' ');
    },
  };
}

const SHORT_DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;

const midnight = (date: IsoDate) => new Date(`${date}T00:00:00Z`);

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
