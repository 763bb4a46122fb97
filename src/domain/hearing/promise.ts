import type { Source } from '../indicator/indicator';
import type { LocalText } from '../text';
import type { IsoDate } from '../time/calendar';

/** A promise made to the council at a hearing. */
export type HearingPromise = {
  id: string;
  /** Id of the edition of the hearing. */
  edition: string;
  question: LocalText;
  promise: LocalText;
  agency: string;
  due: IsoDate;
  keptAt: IsoDate | null;
  evidence: { name: LocalText; url: string | null }[];
  indicator: string | null;
  quickWin: string | null;
  source: Source;
  publishedAt: IsoDate;
};
