import type { IsoDate } from '@/domain/time/calendar';

/** One milestone on the month axis. */
export type MilestoneMark = {
  /** The day now promised. */
  due: IsoDate;
  /** Days promised before, oldest first; empty when it was never moved. */
  before: readonly IsoDate[];
  doneAt: IsoDate | null;
  /** Past its day until then: the day looked at, or the day it was met. */
  overdueUntil: IsoDate | null;
  /** When the present pace would bring it; may lie beyond the axis. */
  expected: IsoDate | null;
};
