/** Spaces that are none in JSON, and signs without a shape: pasted along, and seen by nobody. */
export const UNSEEN = /[\s\p{Cc}\p{Cf}]/u;

/** A sign by its number where it could not be seen in a sentence. */
export function seen(text: string, at: number): string {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return UNSEEN.test(sign) ? `U+${number}` : sign;
}
