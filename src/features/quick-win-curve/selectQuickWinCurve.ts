import { type QuickWinCurve, quickWinCurve } from '@/domain/quick-win/curve/quickWinCurve';
import {
  type StandingMilestone,
  standingMilestones,
} from '@/domain/quick-win/forecast/milestoneState';
import type { KnownQuickWin } from '@/domain/quick-win/record/knownQuickWin';

export type QuickWinCurveModel = KnownQuickWin & {
  curve: QuickWinCurve;
  milestones: StandingMilestone[];
};

/** Plan, course and milestones of one quick win as known on a date. */
export function selectQuickWinCurve(known: KnownQuickWin): QuickWinCurveModel {
  const { plan, condition, planVersions, on } = known;
  return {
    ...known,
    curve: quickWinCurve(plan, condition, on),
    milestones: standingMilestones(planVersions, condition.course, on, condition.rules.schedule),
  };
}
