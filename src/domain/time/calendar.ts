import { type Days, days } from '../units';

/** Calendar date `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string & { readonly __isoDate: never };
/** Moment in UTC, `YYYY-MM-DDTHH:mm:ssZ`. */
export type Instant = string & { readonly __instant: never };

const DAY_MS = 86_400_000;

/** A scorecard holds thousands of dates, but they are the same few hundred days. */
const knownDates = new Set<string>();

export function isIsoDate(text: string): text is IsoDate {
  if (knownDates.has(text)) return true;
  const isDate = isCalendarDate(text);
  if (isDate) knownDates.add(text);
  return isDate;
}

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number);
  return day !== 0 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** Days of a month from 1 to 12; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Throws a `RangeError` when the text is no calendar date. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`Not a calendar date (YYYY-MM-DD): ${text}`);
  return text;
}

/** Throws a `RangeError` when the text is no moment. */
export function instant(text: string): Instant {
  if (Number.isNaN(Date.parse(text))) throw new RangeError(`Not a moment (ISO 8601): ${text}`);
  return new Date(text).toISOString() as Instant;
}

const toUtc = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): Days =>
  days(Math.round((toUtc(to) - toUtc(from)) / DAY_MS));

export const addDays = (date: IsoDate, count: number): IsoDate =>
  new Date(toUtc(date) + count * DAY_MS).toISOString().slice(0, 10) as IsoDate;

/** Hours ahead of UTC. Indonesia keeps no summer time, so its zones need no calendar tables. */
const INDONESIAN_ZONES: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/** Whether dates can be reckoned in this IANA zone. Only one outside Indonesia costs a look in the tables. */
export function isTimeZone(name: string): boolean {
  if (INDONESIAN_ZONES[name] !== undefined) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

const HOUR_MS = 3_600_000;

/** The calendar date of a moment in an IANA time zone (the regency's own day decides lateness). */
export const dateIn = (timeZone: string, moment: Instant): IsoDate =>
  wallClock(timeZone, moment).slice(0, 10) as IsoDate;

/** Hours and minutes of a moment in an IANA time zone, `HH:mm`. */
export const timeIn = (timeZone: string, moment: Instant): string =>
  wallClock(timeZone, moment).slice(11, 16);

/** `YYYY-MM-DD HH:mm` as a clock on the wall there reads. */
function wallClock(timeZone: string, moment: Instant): string {
  const hours = INDONESIAN_ZONES[timeZone];
  // An `Intl` format takes tens of milliseconds on a phone, before anything is on screen.
  if (hours !== undefined) return new Date(Date.parse(moment) + hours * HOUR_MS).toISOString();
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(moment));
}

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
