import type { QuickWinCondition } from './quickWinCondition';
import { spendingLeadsWork } from './schedule';

/** Those whose money runs ahead of their work, the widest gap first. */
export const spendingAhead = (conditions: readonly QuickWinCondition[]): QuickWinCondition[] =>
  conditions
    .filter(
      ({ spendingGap, rules }) =>
        spendingGap !== null && spendingLeadsWork(spendingGap, rules.spending),
    )
    .sort((a, b) => (b.spendingGap ?? 0) - (a.spendingGap ?? 0));
