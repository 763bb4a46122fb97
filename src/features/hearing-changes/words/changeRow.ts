import type { ChangeKind } from '@/domain/hearing/changes/change';
import type { Band } from '@/domain/indicator/achievement';
import type { ScheduleStatus } from '@/domain/quick-win/schedule';
import type { PageTarget } from '@/ui/address/paths';

/** A status as it is drawn: `band` is `null` without data. */
export type StatusMark =
  | { scale: 'band'; band: Band | null }
  | { scale: 'schedule'; status: ScheduleStatus };

/** What stood before or stands after, as it is read. */
export type ChangeCell = {
  status: StatusMark | null;
  /** A line each. */
  lines: readonly string[];
  /** Period, day or document of it. */
  note: string | null;
  /** The same unrounded, for files; `null` where there is no figure. */
  value: number | string | null;
};

/** One change in words, for screen, slide, paper and workbook alike. */
export type ChangeRow = {
  key: string;
  kind: ChangeKind;
  item: string;
  /** What of the item changed; `null` where its figure did. */
  aspect: string | null;
  /** Where it is proved; `null` for what has no page on that day. */
  to: PageTarget | null;
  /** Short name of the agency, or of the regency as a whole. */
  owner: string;
  before: ChangeCell;
  after: ChangeCell;
  /** `null` where nothing can be subtracted. */
  difference: { text: string; value: number } | null;
  direction: string;
  /** Set where the direction only says why there is none. */
  isSilent?: boolean;
  /** What must not be overlooked beside it. */
  remarks: readonly string[];
};

/** What differs from kind to kind. */
export type RowBody = Omit<ChangeRow, 'key' | 'kind' | 'owner'>;

export const cell = (
  text: string,
  { note = null, value = text, status = null }: Partial<Omit<ChangeCell, 'lines'>> = {},
): ChangeCell => ({ lines: [text], note, value, status });
