import type { IsoDate } from '../../../time/calendar';
import type { Percent, Rupiah } from '../../../units';

type Part<P extends string, T> = { part: P; before: T; after: T };

/** Without a report there is no work and no money on record, which is not zero. */
export type QuickWinPart =
  | Part<'planned', Percent>
  | Part<'physical', Percent | null>
  | Part<'spent', Rupiah | null>
  | Part<'budget', Rupiah>
  | Part<'end', IsoDate>;
