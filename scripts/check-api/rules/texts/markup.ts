import type { Rule } from '../../rule';
import { faultsOfTexts } from '../../tree/texts';

const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i;

/** The app shows text as it is, so a reader would see the tags. */
export const markup: Rule = {
  id: 'markup',
  severity: 'warning',
  holds: 'Texts hold no HTML tags and no entities.',
  source: 'docs/api.md: texts are plain; they never become markup',
  check: (tree) =>
    faultsOfTexts(tree, (_, value) => {
      const found = MARKUP.exec(value)?.[0];
      if (found === undefined) return null;
      return {
        reason: `${found} would be read by people as it stands.`,
        fix: 'Write plain text: & instead of &amp;, and no tags.',
      };
    }),
};
