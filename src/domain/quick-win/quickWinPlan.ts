import type { DistrictCode } from '../region/region';
import type { Position } from '../region/service';
import type { LocalText } from '../text';
import type { IsoDate } from '../time/calendar';
import type { Period } from '../time/period';
import type { Percent } from '../units';
import type { QuickWin } from './quickWin';

/** A place where a quick win is built or run. */
export type Site = { name: string; district: DistrictCode; position: Position };

/** One published version of a quick win with all that was planned for it. */
export type QuickWinPlan = QuickWin & {
  subDimension: string;
  description: LocalText;
  supportingAgencies: string[];
  year: number;
  /** The indicator it is to move, to what, and by the end of which period; `null` where none is named. */
  outcome: { indicator: string; target: number; period: Period | null } | null;
  /** Cumulative since the start, in percent of the work and of the budget. */
  plannedCurve: { date: IsoDate; physical: Percent; financial: Percent }[];
  sites: Site[];
};
