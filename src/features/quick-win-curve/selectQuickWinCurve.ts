import { type QuickWinCurve, quickWinCurve } from '@/domain/quick-win/curve/quickWinCurve';
import {
  type StandingMilestone,
  standingMilestones,
} from '@/domain/quick-win/forecast/milestoneState';
import { type KnownQuickWin, knownQuickWin } from '@/domain/quick-win/knownQuickWin';
import type { QuickWinReport } from '@/domain/quick-win/quickWin';
import type { QuickWinPlan } from '@/domain/quick-win/quickWinPlan';
import type { IsoDate } from '@/domain/time/calendar';

export type QuickWinCurveModel = KnownQuickWin & {
  on: IsoDate;
  curve: QuickWinCurve;
  milestones: StandingMilestone[];
};

/** Plan, course and milestones of one quick win as known on a date; `null` where it was not published. */
export function selectQuickWinCurve(
  plans: readonly QuickWinPlan[],
  reports: readonly QuickWinReport[],
  id: string,
  on: IsoDate,
): QuickWinCurveModel | null {
  const known = knownQuickWin(plans, reports, id, on);
  if (known === null) return null;
  const { plan, condition, versions } = known;
  return {
    ...known,
    on,
    curve: quickWinCurve(plan, condition, on),
    milestones: standingMilestones(versions, condition.course, on),
  };
}
