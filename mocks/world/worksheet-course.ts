import { addDays, type IsoDate } from '@/domain/time/calendar';
import { text } from '../seeds/text';
import type { Wire } from '../wire';
import { rotate } from './rotate';

type Worksheet = Wire<'worksheets'>['worksheets'][number];
type State = Worksheet['state'];

/** What changes from one version of a worksheet to the next. */
export type WorksheetStep = Pick<
  Worksheet,
  'state' | 'submittedAt' | 'verifier' | 'note' | 'version' | 'publishedAt'
>;

const VERIFIER = 'Bapperida';

const NOTES = [
  text('Data dukung belum bertanda tangan.', 'The evidence lacks a signature.'),
  text('Perlu angka per kecamatan.', 'Figures by district are needed.'),
  text('Target belum sama dengan Renja.', 'The target differs from the work plan.'),
];

/** Forms are opened two months before they are due. */
const OPENED_DAYS_BEFORE = 60;
/** Days from handing in to the verifier's word, and from that to the next version. */
const CHECKED_AFTER = 9;
const MENDED_AFTER = 12;

const unsubmitted = (state: State, publishedAt: IsoDate): WorksheetStep => ({
  state,
  submittedAt: null,
  verifier: null,
  note: null,
  version: 0,
  publishedAt,
});

/** Where a worksheet stays in the end; `openShare` of 1: one agency in five before it is handed in. */
function stopOf(draw: number, openShare: number): State {
  if (draw >= openShare) return 'verified';
  return stopOfOpen(draw / openShare);
}

function stopOfOpen(draw: number): State {
  if (draw < 0.12) return 'not-submitted';
  if (draw < 0.2) return 'draft';
  if (draw < 0.34) return 'returned';
  return draw < 0.42 ? 'submitted' : 'verified';
}

/**
 * Every state that a worksheet goes through, each with its day, whether it is past or to come:
 * opened, drafted, handed in, sent back by some, handed in again, verified. The older a form, the smaller
 * the `openShare` of agencies that are not through with it.
 */
export function worksheetCourse(due: IsoDate, draw: number, openShare: number): WorksheetStep[] {
  const stop = stopOf(draw, openShare);
  const opened = unsubmitted('not-submitted', addDays(due, -OPENED_DAYS_BEFORE));
  const drafted = unsubmitted('draft', addDays(due, Math.floor(draw * 24) - 32));
  const first = handedIn(1, addDays(due, Math.floor(draw * 26) - 17));
  const sentBack = {
    ...checked('returned', first),
    note: rotate(NOTES, Math.floor(draw * 100)),
  };
  const again = handedIn(2, addDays(sentBack.publishedAt, MENDED_AFTER));
  switch (stop) {
    case 'not-submitted':
      return [opened];
    case 'draft':
      return [opened, drafted];
    case 'submitted':
      return [opened, drafted, first];
    case 'returned':
      return [opened, drafted, first, sentBack];
    case 'verified':
      return draw < 0.6
        ? [opened, drafted, first, sentBack, again, checked('verified', again)]
        : [opened, drafted, first, checked('verified', first)];
  }
}

/** A worksheet handed in is on record the day after. */
const handedIn = (version: number, day: IsoDate): CheckedStep => ({
  state: 'submitted',
  submittedAt: day,
  verifier: VERIFIER,
  note: null,
  version,
  publishedAt: addDays(day, 1),
});

type CheckedStep = WorksheetStep & { publishedAt: IsoDate };

const checked = (state: State, before: CheckedStep): CheckedStep => ({
  ...before,
  state,
  publishedAt: addDays(before.publishedAt, CHECKED_AFTER),
});
