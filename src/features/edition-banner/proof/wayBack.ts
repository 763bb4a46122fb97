/** A key on a page of proof: which, and whose it is. */
export type ProofPress = {
  key: string;
  /** With Ctrl, Alt, Meta or Shift: that is the browser's. */
  hasModifier: boolean;
  /** A field, a dialog, a map or a chart has the focus, or a dialog stands over the page. */
  isTaken: boolean;
  /** Whether the page can still be scrolled that way. */
  canScroll: { up: boolean; down: boolean };
};

/**
 * Whether a key leads from a proof back to its slide. A presenter clicker sends the keys that turn a page:
 * they turn this one as long as there is more of it.
 */
export function isWayBack({ key, hasModifier, isTaken, canScroll }: ProofPress): boolean {
  if (hasModifier || isTaken) return false;
  switch (key) {
    case 'Escape':
      return true;
    case 'PageUp':
      return !canScroll.up;
    case 'PageDown':
      return !canScroll.down;
    default:
      return false;
  }
}
