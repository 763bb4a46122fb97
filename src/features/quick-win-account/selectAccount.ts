import { quickWinConditions } from '@/domain/quick-win/quickWinCondition';
import { type AccountCourse, accountCourse } from '@/domain/quick-win/record/accountCourse';
import type { KnownQuickWin } from '@/domain/quick-win/record/knownQuickWin';

export type AccountModel = AccountCourse & {
  /** True where our rule asks for an account: behind plan, or past a milestone. */
  isOwed: boolean;
};

export function selectAccount({ plan, course, on }: KnownQuickWin): AccountModel {
  const [condition] = quickWinConditions({ quickWins: [plan], reports: course }, on);
  const status = condition?.schedule.status;
  const isBehind = status === 'at-risk' || status === 'late' || status === 'critical';
  return {
    ...accountCourse(course),
    isOwed: isBehind || (condition?.missedMilestones.length ?? 0) > 0,
  };
}
