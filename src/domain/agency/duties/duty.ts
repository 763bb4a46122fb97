import type { Worksheet } from '../../assessment/worksheet';
import type { HearingPromise } from '../../hearing/promise';
import type { Freshness } from '../../indicator/freshness';
import type { Account, Indicator } from '../../indicator/indicator';
import type { Milestone, QuickWin } from '../../quick-win/quickWin';
import type { ReportFreshness } from '../../quick-win/reportFreshness';
import type { ReportRule } from '../../rules/ownRules';
import type { IsoDate } from '../../time/calendar';
import type { Days } from '../../units';

/** In the order in which duties of one day are listed. */
export const DUTY_KINDS = [
  'figure',
  'report',
  'milestone',
  'follow-up',
  'worksheet',
  'promise',
] as const;

export type DutyKind = (typeof DUTY_KINDS)[number];

type Dated = {
  /** Unique among all duties. */
  key: string;
  /** Agency that owes it. */
  agency: string;
  due: IsoDate;
  /** Whole days past the due day; `null` while it is not past, the due day included. */
  daysLate: Days | null;
};

/** What a duty is about. */
type Subject =
  | { kind: 'figure'; indicator: Indicator; freshness: Freshness }
  | { kind: 'report'; quickWin: QuickWin; freshness: ReportFreshness; rule: ReportRule }
  | { kind: 'milestone'; quickWin: QuickWin; milestone: Milestone }
  | { kind: 'follow-up'; item: FollowedItem; account: Account }
  /** `sentBackAt` is set where it is owed from that day, which is later than its own. */
  | { kind: 'worksheet'; worksheet: Worksheet; sentBackAt: IsoDate | null }
  | { kind: 'promise'; promise: HearingPromise };

/** The item off track that an agency promised to follow up. */
export type FollowedItem =
  | { kind: 'indicator'; indicator: Indicator }
  | { kind: 'quick-win'; quickWin: QuickWin };

/** One thing that an agency has to do, with its day. */
export type Duty = Dated & Subject;

/** A duty before it is known whether its day is past. */
export type OpenDuty = Omit<Dated, 'daysLate'> & Subject;
