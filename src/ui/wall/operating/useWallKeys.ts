import { useEffect, useEffectEvent } from 'react';
import {
  commandOfKey,
  type KeyPress,
  type KeyState,
  type WallAction,
} from '@/domain/wall/operator/keys';
import type { PlayerCommand } from '@/domain/wall/player/playerState';

const FIELDS = 'input, select, textarea, [contenteditable]';
const BUTTONS = 'button, a, summary';

/**
 * Lets the keyboard and a presenter clicker drive the wall from this window; `null` leaves all keys to
 * the browser. A key that is held down counts once.
 */
export function useWallKeys(
  state: KeyState | null,
  act: (meaning: PlayerCommand | WallAction) => void,
): void {
  const obey = useEffectEvent((event: KeyboardEvent) => {
    if (state === null || event.defaultPrevented) return;
    const meaning = commandOfKey(pressOf(event), state);
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
