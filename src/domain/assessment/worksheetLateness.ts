import { daysBetween, type IsoDate } from '../time/calendar';
import type { Days } from '../units';
import { isOwed, type Worksheet } from './worksheet';

/** How late a worksheet is, and how late it was when it was handed in. */
export type WorksheetLateness = {
  /** The day from which days are counted: its due day, or the day it was sent back. */
  countedFrom: IsoDate;
  /** The day it was sent back, where days are counted from that; `null` otherwise. */
  sentBackAt: IsoDate | null;
  /** Days past `countedFrom` while the agency owes it; `null` when not owed or not past. */
  daysLate: Days | null;
  /** Day by which it had to be handed in; `null` for one handed in again. */
  submissionDue: IsoDate | null;
  /** Days past that day on which it was handed in; `null` when in time, never or free. */
  submittedLate: Days | null;
};

/**
 * Our own rule, printed wherever a late worksheet is shown: what its verifier sent back after the due
 * day is owed from that day on, for until then the agency had nothing to do. One handed in again
 * mends what was sent back, for which no day is set. `worksheet` is the version known on the date.
 */
export function worksheetLateness(
  worksheet: Pick<Worksheet, 'state' | 'due' | 'submittedAt' | 'version' | 'publishedAt'>,
  on: IsoDate,
): WorksheetLateness {
  const { state, due, submittedAt, version, publishedAt } = worksheet;
  const sentBackAt = state === 'returned' && publishedAt > due ? publishedAt : null;
  const countedFrom = sentBackAt ?? due;
  const submissionDue = version > 1 ? null : due;
  return {
    countedFrom,
    sentBackAt,
    daysLate: isOwed(worksheet) ? daysPast(countedFrom, on) : null,
    submissionDue,
    submittedLate: daysPast(submissionDue, submittedAt),
  };
}

const daysPast = (due: IsoDate | null, day: IsoDate | null): Days | null =>
  due !== null && day !== null && due < day ? daysBetween(due, day) : null;
