import type { LocalText } from '../text';
import type { IsoDate } from '../time/calendar';

/** A named as-of date (edisi) that one hearing argues over. */
export type Edition = {
  id: string;
  name: LocalText;
  asOf: IsoDate;
  /** The commission that holds the hearing; `null` for the whole council. */
  commission: string | null;
  meetingDate: IsoDate;
  publishedAt: IsoDate;
};
