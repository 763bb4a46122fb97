import type { Rule } from '../../rule';
import { faultsOfTexts } from '../../tree/texts';

/** Days that say what has happened. */
const PAST = new Set(['publishedAt', 'enteredAt', 'doneAt', 'keptAt', 'submittedAt', 'coversFrom']);

/** Something published tomorrow is invisible today, and appears one night without anybody's doing. */
export const publishedInPast: Rule = {
  id: 'published-in-past',
  severity: 'error',
  holds: 'What has happened (published, entered, done, kept, submitted) lies not in the future.',
  source: 'docs/api.md: the app takes the last version at or before the as-of date',
  check: (tree) =>
    faultsOfTexts(tree, (key, value) =>
      !PAST.has(key) || value <= tree.today
        ? null
        : {
            reason: `${key} lies in the future; today is ${tree.today}.`,
            fix: 'Correct the day; perhaps day and month are swapped.',
          },
    ),
};
