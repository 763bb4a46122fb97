import type { Fault, Rule } from '../../rule';
import { planAnswers } from '../quick-wins/planAnswers';

export const milestonesDone: Rule = {
  id: 'milestones-done',
  severity: 'error',
  holds: 'A milestone is published as done on the day it was done or later.',
  source: 'docs/api.md: the app takes the last version at or before the as-of date',
  check: (tree) =>
    planAnswers(tree).flatMap((on) =>
      on.body.quickWins.flatMap(({ publishedAt, milestones }, index) =>
        milestones.flatMap(({ doneAt }, milestone): Fault[] =>
          doneAt === null || doneAt <= publishedAt
            ? []
            : [
                {
                  on,
                  at: ['quickWins', index, 'milestones', milestone, 'doneAt'],
                  value: doneAt,
                  reason: `This version was published on ${publishedAt}, before the milestone was done.`,
                  fix: 'Publish a new version of the quick win with the milestone done; leave the old one as it was.',
                },
              ],
        ),
      ),
    ),
};
