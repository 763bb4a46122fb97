import type { Fault, Rule } from '../../rule';
import { allAnswers, textsIn } from '../../tree/fields';

const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i;

/** The app shows text as it is, so a reader would see the tags. */
export const markup: Rule = {
  id: 'markup',
  severity: 'warning',
  holds: 'Texts hold no HTML tags and no entities.',
  source: 'docs/api.md: texts are plain; they never become markup',
  check: (tree) =>
    allAnswers(tree).flatMap((on) =>
      [...textsIn(on)].flatMap(({ at, value }): Fault[] =>
        MARKUP.test(value)
          ? [
              {
                on,
                at,
                value,
                reason: `${MARKUP.exec(value)?.[0] ?? ''} would be read by people as it stands.`,
                fix: 'Write plain text: & instead of &amp;, and no tags.',
              },
            ]
          : [],
      ),
    ),
};
