import type { ScheduleStatus } from '@/domain/quick-win/schedule';
import type { IsoDate } from '@/domain/time/calendar';
import type { Period } from '@/domain/time/period';

export type CurvePoint = { day: IsoDate; value: number };

export type CurveKey = 'plan' | 'moneyPlan' | 'work' | 'money';

export type CurveLine = {
  key: CurveKey;
  /** The pen is lifted between two runs: a month without a report is no straight line. */
  runs: readonly (readonly CurvePoint[])[];
  /** Name and last value, and the value alone where there is no room for more. */
  label: string;
  short: string;
};

export type MonthMark = {
  month: Period;
  /** `Jan`. */
  label: string;
  year: string;
  isOwed: boolean;
};

/** Progress in percent against the plan by day; all words arrive translated. */
export type SCurveModel = {
  from: IsoDate;
  to: IsoDate;
  months: readonly MonthMark[];
  lines: readonly CurveLine[];
  /** At the present pace, to the end of the drawing. */
  projection: { from: CurvePoint; to: CurvePoint; label: string; short: string } | null;
  /** Distance of work and plan on the day of the newest report. */
  deviation: { day: IsoDate; plan: number; work: number; status: ScheduleStatus } | null;
  today: { day: IsoDate; label: string } | null;
  yearEnds: readonly { day: IsoDate; label: string }[];
};

export type DeviationBar = {
  month: Period;
  /** Percentage points; `null` in a month without a report. */
  value: number | null;
  label: string;
  status: ScheduleStatus | null;
};
