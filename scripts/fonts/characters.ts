const range = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, offset) => from + offset));

/** Space to tilde. */
export const BASIC_LATIN = range(0x20, 0x7e);

/** Indonesian writes é and no other accented letter; a rarer one comes from the reader's own font. */
export const ACCENTED = 'éÉ';

/**
 * What our texts and figures use beyond ASCII. The no-break spaces come last.
 * The packaged families hold no ≤ ≥ → ✓: those four come from the reader's own font.
 */
export const PUNCTUATION = '–—−…·‹›“”‘’÷×±°²³‰½↑↓\u00a0\u202f';
