import { daysBetween, type IsoDate } from '../../time/calendar';
import { type Percent, percent } from '../../units';
import type { QuickWinPlan } from '../quickWinPlan';

type Planned = { physical: Percent; financial: Percent };

/**
 * What the plan has done and spent by a day, on the straight line between its points; `null` before
 * the first and after the last. `plannedCurve`: oldest first.
 */
export function planAt(plannedCurve: QuickWinPlan['plannedCurve'], day: IsoDate): Planned | null {
  const next = plannedCurve.findIndex(({ date }) => date >= day);
  const [before, after] = [plannedCurve[next - 1], plannedCurve[next]];
  if (after === undefined) return null;
  if (after.date === day) return { physical: after.physical, financial: after.financial };
  if (before === undefined) return null;
  const share = daysBetween(before.date, day) / daysBetween(before.date, after.date);
  const between = (a: Percent, b: Percent) => percent(a + share * (b - a));
  return {
    physical: between(before.physical, after.physical),
    financial: between(before.financial, after.financial),
  };
}
