import { addDays, daysBetween, type IsoDate } from '@/domain/calendar';
import { type Period, periodAt, periodEnd, periodRange, shiftPeriod } from '@/domain/period';
import type { QuickWinSeed } from '../seeds/quick-wins/quick-win-seed';

/** Dates and progress of one quick win, placed around today. */
export type QuickWinPlan = {
  seed: QuickWinSeed;
  today: IsoDate;
  start: IsoDate;
  end: IsoDate;
  /** Ends of the months that have a report by today. */
  reportDays: IsoDate[];
};

/** Reports are published eight days after the month they describe. */
export const REPORT_DELAY = { entered: 5, published: 8 } as const;

export function planQuickWin(seed: QuickWinSeed, today: IsoDate): QuickWinPlan {
  const firstMonth = shiftPeriod(periodAt('monthly', today), -seed.monthsAgo);
  const lastMonth = shiftPeriod(firstMonth, seed.months - 1);
  const start: IsoDate = addDays(periodEnd(shiftPeriod(firstMonth, -1)), 1);
  const isReported = (month: Period) => addDays(periodEnd(month), REPORT_DELAY.published) <= today;
  const months = start > today ? [] : periodRange(firstMonth, lastMonth).filter(isReported);
  return { seed, today, start, end: periodEnd(lastMonth), reportDays: months.map(periodEnd) };
}

export const isFinished = (plan: QuickWinPlan): boolean => plan.reportDays.at(-1) === plan.end;

const shareOfTime = ({ start, end }: QuickWinPlan, day: IsoDate): number =>
  Math.min(1, Math.max(0, daysBetween(start, day) / daysBetween(start, end)));

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
