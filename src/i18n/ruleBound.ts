import type { I18n } from './I18n';

/** The bound of a rule as it was set: "−5", "−7,5". */
export const ruleBound = (bound: number, format: Pick<I18n['format'], 'number'>): string =>
  format.number(bound, decimalsOf(bound));

/** The same with its sign: "+10". */
export const signedRuleBound = (bound: number, format: Pick<I18n['format'], 'signed'>): string =>
  format.signed(bound, decimalsOf(bound));

/** A rule is set to a tenth at most. */
const decimalsOf = (bound: number) => (Number.isInteger(bound) ? 0 : 1);
