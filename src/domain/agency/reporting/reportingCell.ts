import { daysBetween, type IsoDate } from '../../time/calendar';
import type { Period } from '../../time/period';
import type { Days } from '../../units';

/** Whether the figure or report of one period came in time. */
export type ReportingCell =
  | { state: 'unscheduled' }
  /** Earlier than what the answer holds: nothing can be said of it. */
  | { state: 'unknown'; period: Period }
  | { state: 'in-time'; period: Period; due: IsoDate; enteredAt: IsoDate }
  | { state: 'late'; period: Period; due: IsoDate; enteredAt: IsoDate; daysLate: Days }
  | { state: 'not-reported'; period: Period; due: IsoDate; daysLate: Days }
  | { state: 'not-due'; period: Period; due: IsoDate };

export type ReportingState = ReportingCell['state'];

/**
 * In time is what the agency entered by the due day, whenever it was published; what was not
 * published by the date counts as not reported once its due day is past.
 */
export function reportingCell(
  { period, due, enteredAt }: { period: Period; due: IsoDate; enteredAt: IsoDate | null },
  on: IsoDate,
): ReportingCell {
  if (enteredAt === null)
    return due < on
      ? { state: 'not-reported', period, due, daysLate: daysBetween(due, on) }
      : { state: 'not-due', period, due };
  return enteredAt <= due
    ? { state: 'in-time', period, due, enteredAt }
    : { state: 'late', period, due, enteredAt, daysLate: daysBetween(due, enteredAt) };
}
