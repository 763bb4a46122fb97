import type { Fault, Rule } from '../../rule';
import { latestReports } from './latestReports';
import { planAnswers } from './planAnswers';

export const spentWithinBudget: Rule = {
  id: 'spent-within-budget',
  severity: 'warning',
  holds: 'No more is spent than all sources of the budget together.',
  source: 'Permendagri 77/2020: the budget is the highest sum of spending',
  check: (tree) =>
    latestReports(tree).flatMap((reports) => {
      const id = reports[0]?.report.quickWin;
      const budgets = planAnswers(tree)
        .flatMap(({ body }): { id: string; budget: Record<string, number> }[] => body.quickWins)
        .flatMap((plan) =>
          plan.id === id ? [Object.values(plan.budget).reduce((sum, part) => sum + part, 0)] : [],
        );
      if (budgets.length === 0) return [];
      // A budget that was raised is a later version.
      const highest = Math.max(...budgets);
      return reports.flatMap(({ on, index, report }): Fault[] =>
        report.spent <= highest
          ? []
          : [
              {
                on,
                at: ['reports', index, 'spent'],
                value: report.spent,
                reason: `The budget is ${highest} rupiah.`,
                fix: 'Write whole rupiah, not thousands or millions; publish a raised budget as a new version of the quick win.',
              },
            ],
      );
    }),
};
