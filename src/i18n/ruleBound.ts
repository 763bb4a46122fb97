import type { I18n } from './I18n';

/** The bound of a rule as it was set, never rounded: "−5", "−7,25". */
export const ruleBound = (bound: number, format: Pick<I18n['format'], 'number'>): string =>
  format.number(bound, decimalsOf(bound));

/** The same with its sign: "+10". */
export const signedRuleBound = (bound: number, format: Pick<I18n['format'], 'signed'>): string =>
  format.signed(bound, decimalsOf(bound));

const decimalsOf = (bound: number) => String(bound).split('.')[1]?.length ?? 0;
