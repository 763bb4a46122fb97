import type { Source } from '../../indicator/indicator';
import type { LocalText } from '../../text';
import type { IsoDate } from '../../time/calendar';
import type { Score } from '../../units';
import type { IndexScheme } from '../evaluation';

/** One published score of an index (SPBE, Pemdi, IPS, …) in one year. */
export type IndexScore = {
  /** The edition of the index that this year was assessed by: its scale and bands. */
  scheme: IndexScheme;
  year: number;
  value: Score;
  /** As its source words it; `null` where the source gives only the score. */
  predicate: LocalText | null;
  components: { code: string; score: Score }[];
  /** Number of the decree that published it; `null` where it is not known. */
  decree: string | null;
  source: Source;
  publishedAt: IsoDate;
};
