import type { LocalText } from '../text';
import type { IsoDate } from '../time/calendar';
import type { HearingScope } from './scope';

/** A named as-of date (edisi) that one hearing argues over, as the catalog publishes it. */
export type Edition = {
  id: string;
  name: LocalText;
  /** What was published by this day is what the edition holds. */
  asOf: IsoDate;
  /** The commission that holds the hearing; `null` for the whole council. */
  commission: string | null;
  scope: HearingScope;
  meetingDate: IsoDate;
  publishedAt: IsoDate;
  /** Fingerprint of what the edition held when it was published; `null` where none was recorded. */
  fingerprint: string | null;
};
