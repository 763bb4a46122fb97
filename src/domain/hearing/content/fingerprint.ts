import { CONTENT_PARTS, type ContentPart } from './editionContent';

/** Six hexadecimal digits a part, in the order of `CONTENT_PARTS`, parted by points. */
export type Fingerprint = string;

/** Of each part the first digits are enough to see that something changed. */
const DIGITS = 6;

/** `hash`: hexadecimal digits of a text, the same for the same text (SHA-256). */
export const fingerprintOf = (
  content: Record<ContentPart, string>,
  hash: (text: string) => string,
): Fingerprint => CONTENT_PARTS.map((part) => hash(content[part]).slice(0, DIGITS)).join('.');

const GROUP = 4;
const GROUPS = 4;

/** Whether a text has a group for every part; a link may have been cut off, and a newer program knows more parts. */
export const isWholeFingerprint = (text: string): boolean =>
  text.split('.').length === CONTENT_PARTS.length &&
  text.split('.').every((group) => /^[0-9a-f]{6}$/.test(group));

/** The whole fingerprint in sixteen digits, as it stands at the foot of a page, "3f2a 91c0 77de 04b1". */
export const shortFingerprint = (
  fingerprint: Fingerprint,
  hash: (text: string) => string,
): string => {
  const digits = hash(fingerprint);
  return Array.from({ length: GROUPS }, (_, at) => digits.slice(at * GROUP, (at + 1) * GROUP)).join(
    ' ',
  );
};

/** Parts that are not what they were, of two whole fingerprints. */
export function differingParts(recorded: Fingerprint, now: Fingerprint): ContentPart[] {
  const before = recorded.split('.');
  const after = now.split('.');
  return CONTENT_PARTS.filter((_, at) => before[at] !== after[at]);
}
