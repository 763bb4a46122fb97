import { AGREEMENT_WORDS } from './agreement';
import { DATE_WORDS } from './dates';
import type { Say } from './facts';
import { FIGURE_WORDS } from './figures';
import { IDENTITY_WORDS } from './identity';
import { PLACE_WORDS } from './places';
import { QUICK_WIN_WORDS, TEXT_WORDS } from './quickWins';
import { SCHEME_WORDS } from './schemes';

/** What each rule of check-api says to whoever fills the sheets. */
export const RULE_WORDS: Readonly<Record<string, Say>> = {
  ...IDENTITY_WORDS,
  ...PLACE_WORDS,
  ...DATE_WORDS,
  ...FIGURE_WORDS,
  ...QUICK_WIN_WORDS,
  ...SCHEME_WORDS,
  ...AGREEMENT_WORDS,
  ...TEXT_WORDS,
};
