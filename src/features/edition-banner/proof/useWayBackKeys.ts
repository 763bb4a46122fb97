import { useEffect, useEffectEvent } from 'react';
import { isWayBack, type ProofPress } from './wayBack';

/** What takes keys for itself while it has the focus: fields, dialogs, lists, and the figures of maps and charts. */
const TAKERS =
  'input, select, textarea, [contenteditable], dialog, [role="dialog"], [role="listbox"], figure';
const OVER_THE_PAGE = 'dialog[open], [role="dialog"], :popover-open';

/** Lets keyboard and clicker lead back to where the page was opened from. */
export function useWayBackKeys(onBack: () => void): void {
  const obey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || !isWayBack(pressOf(event))) return;
    event.preventDefault();
    onBack();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => obey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function pressOf({ key, ctrlKey, altKey, metaKey, shiftKey, target }: KeyboardEvent): ProofPress {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  const hasFocus = target instanceof Element && target.closest(TAKERS) !== null;
  return {
    key,
    hasModifier: ctrlKey || altKey || metaKey || shiftKey,
    isTaken: hasFocus || document.querySelector(OVER_THE_PAGE) !== null,
    // Sizes are rounded: a last pixel is no scrolling.
    canScroll: { up: scrollTop > 1, down: scrollTop + clientHeight < scrollHeight - 1 },
  };
}
