import type { Rule } from '../rule';
import { AGREEMENT_RULES } from './agreement/agreementRules';
import { DATE_RULES } from './dates/dateRules';
import { FIGURE_RULES } from './figures/figureRules';
import { IDENTITY_RULES } from './identity/identityRules';
import { JOIN_RULES } from './joins/joinRules';
import { PLACE_RULES } from './places/placeRules';
import { QUICK_WIN_RULES } from './quick-wins/quickWinRules';
import { SCHEME_RULES } from './schemes/schemeRules';
import { TEXT_RULES } from './texts/textRules';

/** Every rule a schema cannot say, in the order in which a report shows them. */
export const RULES: readonly Rule[] = [
  ...IDENTITY_RULES,
  ...JOIN_RULES,
  ...PLACE_RULES,
  ...DATE_RULES,
  ...FIGURE_RULES,
  ...QUICK_WIN_RULES,
  ...SCHEME_RULES,
  ...AGREEMENT_RULES,
  ...TEXT_RULES,
];
