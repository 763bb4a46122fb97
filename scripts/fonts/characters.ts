const range = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, offset) => from + offset));

/** Space to tilde. */
export const BASIC_LATIN = range(0x20, 0x7e);

/** À to ÿ, for names. The signs × and ÷ sit among them. */
export const LATIN_1_LETTERS = range(0xc0, 0xff);

/**
 * What our texts and figures use beyond ASCII. The no-break spaces come last.
 * The packaged families hold no ≤ ≥ → ✓: those four come from the reader's own font.
 */
export const PUNCTUATION = '–—−…·‹›“”‘’÷×±°²³‰½↑↓\u00a0\u202f';
