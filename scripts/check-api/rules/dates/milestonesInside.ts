import type { Fault, Rule } from '../../rule';
import { planAnswers } from '../quick-wins/planAnswers';

/** The first promise belongs to the plan; a milestone that was moved may end up later. */
export const milestonesInside: Rule = {
  id: 'milestones-inside',
  severity: 'error',
  holds: 'The first date promised of a milestone lies between start and end of its quick win.',
  source: 'Contract: originalDue is the first date promised',
  check: (tree) =>
    planAnswers(tree).flatMap((on) =>
      on.body.quickWins.flatMap(({ start, end, milestones }, index) =>
        milestones.flatMap(({ originalDue }, milestone): Fault[] =>
          originalDue >= start && originalDue <= end
            ? []
            : [
                {
                  on,
                  at: ['quickWins', index, 'milestones', milestone, 'originalDue'],
                  value: originalDue,
                  reason: `The quick win runs from ${start} to ${end}.`,
                  fix: 'Correct the date, or the start or end of the quick win.',
                },
              ],
        ),
      ),
    ),
};
