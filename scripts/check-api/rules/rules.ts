import type { Rule } from '../rule';
import { SCHEME_RULES } from './schemes/schemeRules';

/** Every rule a schema cannot say, in the order in which a report shows them. */
export const RULES: readonly Rule[] = [...SCHEME_RULES];
