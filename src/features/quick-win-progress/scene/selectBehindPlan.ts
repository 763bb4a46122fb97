import { isBehind } from '@/domain/quick-win/behind';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { worstQuickWinFirst } from '@/domain/quick-win/quickWinOrder';

export type BehindPlanModel = {
  /** Worst first. */
  behind: QuickWinCondition[];
  total: number;
};

export const selectBehindPlan = (conditions: readonly QuickWinCondition[]): BehindPlanModel => ({
  behind: conditions.filter(isBehind).sort(worstQuickWinFirst),
  total: conditions.length,
});
