import type { Source } from '../indicator/indicator';
import type { LocalText } from '../text';
import type { IsoDate } from '../time/calendar';

/** In the order in which a worksheet goes through them; a returned one goes back. */
export const WORKSHEET_STATES = [
  'not-submitted',
  'draft',
  'submitted',
  'returned',
  'verified',
] as const;

export type WorksheetState = (typeof WORKSHEET_STATES)[number];

/** Stage of the technical guidance (bimtek) that a form belongs to. */
export type WorksheetStage = 'I' | 'II' | 'III' | 'IV';

/** One published version of a worksheet (kertas kerja) that an agency fills in. */
export type Worksheet = {
  id: string;
  agency: string;
  form: LocalText;
  stage: WorksheetStage;
  due: IsoDate;
  state: WorksheetState;
  submittedAt: IsoDate | null;
  /** Who checks it; `null` before it was handed in. */
  verifier: string | null;
  note: LocalText | null;
  /** Number of times it was handed in. */
  version: number;
  attachments: { name: string; url: string | null }[];
  source: Source;
  publishedAt: IsoDate;
};

/** Whether the agency has something to do: a submitted worksheet waits for its verifier. */
export const isOwed = ({ state }: Pick<Worksheet, 'state'>): boolean =>
  state === 'not-submitted' || state === 'draft' || state === 'returned';
