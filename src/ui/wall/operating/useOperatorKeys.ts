import { useEffect, useEffectEvent } from 'react';
import type { KeyPress } from '@/domain/wall/operator/keys';

const FIELDS = 'input, select, textarea, [contenteditable]';
const BUTTONS = 'button, a, summary';

/**
 * Lets the keyboard and a presenter clicker drive what this window shows; a key that means `null` is
 * left to the browser. A key that is held down counts once.
 */
export function useOperatorKeys<Meaning>(
  meaningOf: (press: KeyPress) => Meaning | null,
  act: (meaning: Meaning) => void,
): void {
  const obey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const meaning = meaningOf(pressOf(event));
    if (meaning === null) return;
    event.preventDefault();
    if (!event.repeat) act(meaning);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => obey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function pressOf({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent): KeyPress {
  const isIn = (selector: string) => target instanceof Element && target.closest(selector) !== null;
  return {
    key,
    hasModifier: ctrlKey || altKey || metaKey,
    on: isIn(FIELDS) ? 'field' : isIn(BUTTONS) ? 'button' : 'page',
  };
}
