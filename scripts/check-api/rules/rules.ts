import type { Rule } from '../rule';
import { IDENTITY_RULES } from './identity/identityRules';
import { JOIN_RULES } from './joins/joinRules';
import { SCHEME_RULES } from './schemes/schemeRules';

/** Every rule a schema cannot say, in the order in which a report shows them. */
export const RULES: readonly Rule[] = [...IDENTITY_RULES, ...JOIN_RULES, ...SCHEME_RULES];
