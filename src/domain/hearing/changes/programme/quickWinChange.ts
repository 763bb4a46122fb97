import type { Milestone, QuickWin, QuickWinReport } from '../../../quick-win/quickWin';
import type { ScheduleStatus } from '../../../quick-win/schedule';
import type { Days, PercentagePoints } from '../../../units';
import type { QuickWinPart } from './quickWinPart';

/** Physical actual − plan on both days; `null` without a report. */
type Deviations = { before: PercentagePoints | null; after: PercentagePoints | null };

/** The newest report of each day. */
type Reports = { before: QuickWinReport | null; after: QuickWinReport | null };

export type QuickWinFlipped = {
  kind: 'status-flipped';
  subject: 'quick-win';
  quickWin: QuickWin;
  before: ScheduleStatus;
  after: ScheduleStatus;
  reports: Reports;
  /** The report of the earlier day as it was published again since; `null` where it stands. */
  corrected: QuickWinReport | null;
  deviation: Deviations;
};

/** `days`: by how many the day was moved (`moved`), or how long past the first one promised (`missed`, `done-late`). */
export type MilestoneSlipped = {
  kind: 'milestone-slipped';
  quickWin: QuickWin;
  nature: 'moved' | 'missed' | 'done' | 'done-late';
  before: Milestone;
  after: Milestone;
  days: Days;
};

/** A report of a day was published again with other values. */
export type QuickWinRevised = {
  kind: 'value-revised';
  subject: 'quick-win';
  quickWin: QuickWin;
  before: QuickWinReport;
  after: QuickWinReport;
  parts: [QuickWinPart, ...QuickWinPart[]];
};

/** Work, money or plan of a quick win; the deviation tells whether the work keeps up with its plan. */
export type QuickWinMoved = {
  kind: 'quick-win-moved';
  quickWin: QuickWin;
  parts: [QuickWinPart, ...QuickWinPart[]];
  reports: Reports;
  /** The report of the earlier day as it was published again since; `null` where it stands. */
  corrected: QuickWinReport | null;
  /** Of the earlier day by its report as corrected. */
  deviation: Deviations;
};
