import type { TargetCounts } from '../dimension/dimensionCounts';
import type { IndicatorCondition } from '../indicator/indicatorCondition';
import type { QuickWinCondition } from '../quick-win/quickWinCondition';
import type { Agency } from '../region/region';
import type { LocalText } from '../text';
import type { IsoDate } from '../time/calendar';
import type { Days } from '../units';
import type { DutyKind } from './duties/duty';

/** What is overdue of one kind, and the days of the one overdue longest. */
export type OverdueKind = { kind: DutyKind; count: number; longest: Days };

/** The next duty whose day is not past, and in how many days that is; 0 is today. */
export type ComingDuty = { kind: DutyKind; due: IsoDate; inDays: Days };

/**
 * `never`: figures or reports are overdue and none was ever handed in, so that since when is not
 * known. `late`: something is overdue. `current`: nothing is. `none`: it owes nothing at all.
 */
export type AgencyStanding = 'never' | 'late' | 'current' | 'none';

/** What an agency is called on one date, and whom it answers to. */
export type AgencyIdentity = {
  id: string;
  name: string;
  shortName: string;
  /** What it was called before that date, the latest first. */
  formerNames: Agency['formerNames'];
  /** `null` where the list of agencies does not say. */
  headPost: LocalText | null;
  commission: string | null;
};

/** All that an agency answers for and how it stands, as known on one date. */
export type AgencyRecord = AgencyIdentity & {
  standing: AgencyStanding;
  /** By kind, the longest overdue first. */
  overdue: OverdueKind[];
  overdueCount: number;
  /** Days of the duty overdue longest; 0 when none is. */
  daysLate: Days | 0;
  /** Overdue figures and quick win reports; other duties are not reports. */
  unreported: number;
  next: ComingDuty | null;
  indicators: IndicatorCondition[];
  targets: TargetCounts;
  /** Indicators of which no period was ever reported. */
  neverReported: number;
  quickWins: QuickWinCondition[];
  /** The last day on which it entered a figure, a reason that there is none, or a report. */
  lastEntry: IsoDate | null;
};
