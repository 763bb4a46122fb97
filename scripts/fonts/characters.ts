const range = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, offset) => from + offset));

const without = (characters: string, left: string): string =>
  [...characters].filter((character) => !left.includes(character)).join('');

/** Space to tilde. */
const BASIC_LATIN = range(0x20, 0x7e);

/** Signs of programs, which stand in technical details only; they come from the reader's own font. */
const OF_PROGRAMS = '$\\^_`{|}~';

/** Signs that no finding holds. */
const NOT_IN_FINDINGS = '#*<=>@[]';

/** Indonesian writes é and no other accented letter; a rarer one comes from the reader's own font. */
const ACCENTED = 'éÉ';

/**
 * What our texts and figures use beyond ASCII. The no-break spaces come last.
 * The packaged families hold no ≤ ≥ → ✓: those four come from the reader's own font.
 */
const PUNCTUATION = '–—−…·“”‘’÷×°²³\u00a0\u202f';

/** Texts and figures. */
export const OF_TEXTS = without(BASIC_LATIN, OF_PROGRAMS) + PUNCTUATION + ACCENTED;

/** Sentences set large. */
export const OF_FINDINGS = `${without(BASIC_LATIN, OF_PROGRAMS + NOT_IN_FINDINGS)}–—−…·“”‘’×²\u00a0\u202f`;
