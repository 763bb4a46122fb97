import { addDays, type IsoDate, isoDate, yearOf } from '@/domain/time/calendar';

/** Days between which a scorecard is exact for any as-of date. */
export type Span = { from: IsoDate; to: IsoDate };

/** Days before today that the current scorecard also serves. */
const CURRENT_DAYS = 31;

/** Versions in force on the first day of the span, and those published within it. */
export function inSpan<T extends { publishedAt: string }>(versions: T[], { from, to }: Span): T[] {
  const published = versions.filter(({ publishedAt }) => publishedAt <= to);
  const inForce = published.filter(({ publishedAt }) => publishedAt <= from).at(-1);
  return published.filter((version) => version === inForce || version.publishedAt > from);
}

/** Whether an item is followed on any day of the span. */
export const isFollowedIn = (
  {
    addedAt = '',
    withdrawnAt = '9999',
  }: { addedAt?: string | undefined; withdrawnAt?: string | undefined },
  { from, to }: Span,
): boolean => addedAt <= to && withdrawnAt > from;

/** The span of the current scorecard: today and the month before. */
export const currentSpan = (today: IsoDate): Span => ({
  from: addDays(today, -CURRENT_DAYS),
  to: today,
});

/** The span of a yearly scorecard; that of the current year ends today. */
export function yearSpan(year: number, today: IsoDate): Span {
  const end = isoDate(`${year}-12-31`);
  return { from: isoDate(`${year}-01-01`), to: end < today ? end : today };
}

/** Every year from the one of the first day to that of today, earliest first. */
export const yearsBetween = (first: IsoDate, today: IsoDate): number[] =>
  Array.from({ length: yearOf(today) - yearOf(first) + 1 }, (_, at) => yearOf(first) + at);
