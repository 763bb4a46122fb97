import type { QuickWinCondition } from './quickWinCondition';
import type { ScheduleStatus } from './schedule';

const BEHIND: readonly ScheduleStatus[] = ['critical', 'late', 'at-risk'];

/** Behind plan by more than the schedule rule lets pass. */
export const isBehind = ({ schedule }: Pick<QuickWinCondition, 'schedule'>): boolean =>
  BEHIND.includes(schedule.status);

/** Past the day of a milestone that is not done, whatever its status. */
export const isPastMilestone = ({
  missedMilestones,
}: Pick<QuickWinCondition, 'missedMilestones'>): boolean => missedMilestones.length > 0;

/** Its owner must say why: it is behind plan, or past a milestone although its status is good. */
export const owesAccount = (
  condition: Pick<QuickWinCondition, 'schedule' | 'missedMilestones'>,
): boolean => isBehind(condition) || isPastMilestone(condition);
