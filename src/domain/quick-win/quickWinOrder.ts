import type { QuickWinCondition } from './quickWinCondition';
import type { ScheduleStatus } from './schedule';

/** Silence is worse than good news, and better than bad. */
export const WORST_SCHEDULE_FIRST: readonly ScheduleStatus[] = [
  'critical',
  'late',
  'at-risk',
  'unreported',
  'on-time',
  'not-started',
  'done',
];

/** By status, then by deviation, then by name so that the order is stable; sort comparator. */
export function worstQuickWinFirst(a: QuickWinCondition, b: QuickWinCondition): number {
  const byStatus = rankOf(a) - rankOf(b);
  if (byStatus !== 0) return byStatus;
  const [ofA, ofB] = [a.schedule.deviation, b.schedule.deviation];
  if (ofA !== null && ofB !== null && ofA !== ofB) return ofA - ofB;
  return a.quickWin.name.id.localeCompare(b.quickWin.name.id);
}

const rankOf = ({ schedule }: QuickWinCondition): number =>
  WORST_SCHEDULE_FIRST.indexOf(schedule.status);
