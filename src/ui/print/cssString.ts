/** Signs that mean nothing to a style sheet wherever they stand in a string. */
const PLAIN = /[^\p{L}\p{N} .,:;()·–/%-]/gu;

/**
 * Any text as a string of a style sheet. What could end the string, or the sheet, is written as its
 * number, so that a name from outside stays a text.
 */
export const cssString = (text: string): string =>
  `"${text.replace(PLAIN, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
