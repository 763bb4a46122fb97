import { addDays, type IsoDate } from '@/domain/time/calendar';
import { periodAt, periodEnd } from '@/domain/time/period';
import type { AgencySeed } from '../seeds/agencies';
import { headOf } from './accounts';
import { monthAnchor } from './month-anchor';
import { actualPhysical, plannedPhysical, type QuickWinPlan } from './quick-win-plan';

/** Explained from here on; the national rule sets none, the dashboard's own begins at −5. */
const EXPLAIN_BELOW = -5;

const isBehind = (plan: QuickWinPlan, day: IsoDate): boolean =>
  actualPhysical(plan, day) - plannedPhysical(plan, day) < EXPLAIN_BELOW;

/** Promised to the middle of the month after the quarter, and again when that had passed. */
function dueOf({ today, reportDays }: QuickWinPlan, day: IsoDate, dueInDays: number): IsoDate {
  const isNewest = day === reportDays.at(-1);
  return isNewest
    ? addDays(monthAnchor(today), dueInDays)
    : addDays(periodEnd(periodAt('quarterly', day)), 15);
}

/** What a report says of its trouble. The first month behind plan names the obstacle alone; what is done about it follows. */
export function accountOn(plan: QuickWinPlan, day: IsoDate, lead: AgencySeed) {
  const { trouble } = plan.seed;
  const responsible = headOf(lead);
  if (trouble === undefined || !isBehind(plan, day))
    return { obstacle: null, followUp: null, responsible, due: null };
  const { obstacle, dueInDays } = trouble;
  const before = plan.reportDays[plan.reportDays.indexOf(day) - 1];
  const isFirst = before !== undefined && !isBehind(plan, before);
  if (isFirst && day !== plan.reportDays.at(-1))
    return { obstacle, followUp: null, responsible, due: null };
  return { obstacle, followUp: trouble.followUp, responsible, due: dueOf(plan, day, dueInDays) };
}
