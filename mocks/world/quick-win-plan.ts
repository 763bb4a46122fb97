import { addDays, daysBetween, type IsoDate } from '@/domain/time/calendar';
import { periodAt, periodEnd, periodRange, shiftPeriod } from '@/domain/time/period';
import type { QuickWinSeed } from '../seeds/quick-wins/quick-win-seed';

/** When a quick win runs and which of its months have been reported. */
export type Schedule = {
  today: IsoDate;
  start: IsoDate;
  end: IsoDate;
  lengthDays: number;
  /** Ends of the months that have a report by today. */
  reportDays: IsoDate[];
};

/** One quick win, placed around today. */
export type QuickWinPlan = Schedule & {
  seed: QuickWinSeed;
  /** Day from which it is no longer followed; nothing is reported or published after it. */
  withdrawnAt?: IsoDate;
};

/** Reports are published eight days after the month they describe. */
export const REPORT_DELAY = { entered: 5, published: 8 } as const;

export const publicationDay = (reportDay: IsoDate): IsoDate =>
  addDays(reportDay, REPORT_DELAY.published);

export function scheduleOf(
  {
    monthsAgo,
    months,
    silentMonths = 0,
  }: Pick<QuickWinSeed, 'monthsAgo' | 'months' | 'silentMonths'>,
  today: IsoDate,
): Schedule {
  const firstMonth = shiftPeriod(periodAt('monthly', today), -monthsAgo);
  const lastMonth = shiftPeriod(firstMonth, months - 1);
  const start = addDays(periodEnd(shiftPeriod(firstMonth, -1)), 1);
  const end = periodEnd(lastMonth);
  const reportDays = start > today ? [] : periodRange(firstMonth, lastMonth).map(periodEnd);
  const published = reportDays.filter((day) => publicationDay(day) <= today);
  return {
    today,
    start,
    end,
    lengthDays: daysBetween(start, end),
    reportDays: published.slice(0, published.length - silentMonths),
  };
}

export const isFinished = (plan: QuickWinPlan): boolean => plan.reportDays.at(-1) === plan.end;

const shareOfTime = ({ start, lengthDays }: Schedule, day: IsoDate): number =>
  Math.min(1, Math.max(0, daysBetween(start, day) / lengthDays));

/** Planned S-curve: slow start, fast middle, slow end; percent of the whole. */
export function plannedPhysical(plan: QuickWinPlan, day: IsoDate): number {
  const time = shareOfTime(plan, day);
  return 100 * time * time * (3 - 2 * time);
}

/** Money follows the work by about a tenth of the time. */
export function plannedFinancial(plan: QuickWinPlan, day: IsoDate): number {
  const time = shareOfTime(plan, day);
  return 100 * time ** 2.2 * (2.4 - 1.4 * time);
}

/** Actual work: the deviation grows steadily until the latest report. */
export function actualPhysical(plan: QuickWinPlan, day: IsoDate): number {
  const planned = plannedPhysical(plan, day);
  if (isFinished(plan)) return planned;
  const lastDay = plan.reportDays.at(-1) ?? plan.end;
  const passed = shareOfTime(plan, day) / Math.max(0.01, shareOfTime(plan, lastDay));
  const value = planned + plan.seed.deviation * passed ** 1.5;
  return Math.min(99, Math.max(0, value));
}
