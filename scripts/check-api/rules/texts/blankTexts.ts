import type { Rule } from '../../rule';
import { faultsOfTexts } from '../../tree/texts';

const TEXTS = new Set(['id', 'en', 'name', 'shortName', 'label']);

/** Spaces at the ends come with copied cells, and make two names of one. */
export const blankTexts: Rule = {
  id: 'blank-texts',
  severity: 'warning',
  holds: 'Names and texts are not blank and have no spaces at their ends.',
  source: 'docs/api.md: id of a text is always there; en may be left out',
  check: (tree) =>
    faultsOfTexts(tree, (key, value) => {
      if (!TEXTS.has(key) || (value !== '' && value === value.trim())) return null;
      return {
        reason: value.trim() === '' ? 'Nothing stands here.' : 'It begins or ends with a space.',
        fix: 'Write the text without spaces around it; leave "en" out where there is none.',
      };
    }),
};
