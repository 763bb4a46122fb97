import { type Days, days } from './units';

/** Calendar date `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string & { readonly __isoDate: never };
/** Moment in UTC, `YYYY-MM-DDTHH:mm:ssZ`. */
export type Instant = string & { readonly __instant: never };

const DAY_MS = 86_400_000;

export const isIsoDate = (text: string): text is IsoDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

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

/** The calendar date of a moment in an IANA time zone (the regency's own day decides lateness). */
export function dateIn(timeZone: string, moment: Instant): IsoDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    dateStyle: 'short',
  });
  return parts.format(new Date(moment)) as IsoDate;
}

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
