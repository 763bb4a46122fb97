import type { LocalText } from '../text';
import type { IsoDate } from '../time/calendar';
import type { Budget, QuickWinReport } from './quickWin';

export const EVIDENCE_KINDS = ['photo', 'document', 'minutes', 'data'] as const;

/** One piece of evidence (data dukung) handed in with a report. */
export type Evidence = {
  name: LocalText;
  kind: (typeof EVIDENCE_KINDS)[number];
  date: IsoDate;
  /** `null` where only its name is on record. */
  url: string | null;
};

/** A progress report as it was handed in: by which post, and with which evidence. */
export type EvidencedReport = QuickWinReport & {
  /** The post that entered it; persons are never named. */
  enteredBy: LocalText;
  /** `null` where money is not kept apart by source. */
  spentBySource: Budget | null;
  /** Empty where none was handed in. */
  evidence: Evidence[];
};
