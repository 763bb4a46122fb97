import { MILESTONE_SIGNS, type MilestoneSign } from '@/charts/milestones/MilestoneKey';
import type { StandingMilestone } from '@/domain/quick-win/forecast/milestoneState';
import type { IsoDate } from '@/domain/time/calendar';
import { markOf } from './milestoneWords';

/** The signs that are drawn, so that the key names no others. */
export function signsOf(milestones: readonly StandingMilestone[], on: IsoDate): MilestoneSign[] {
  const marks = milestones.map((standing) => markOf(standing, on));
  const isDrawn: Record<MilestoneSign, boolean> = {
    due: true,
    moved: marks.some(({ before }) => before.length > 0),
    done: marks.some(({ doneAt }) => doneAt !== null),
    overdue: marks.some(({ overdueUntil, doneAt }) => overdueUntil !== null && doneAt === null),
    expected: marks.some(({ expected }) => expected !== null),
  };
  return MILESTONE_SIGNS.filter((sign) => isDrawn[sign]);
}
