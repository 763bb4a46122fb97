import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Our own rule: the bar goes so long after the pointer came to rest, in milliseconds. */
export const SHOWN_FOR = 4000;
/** With the keyboard in it, it stays for reading, but not for the night. */
const FOCUSED_FOR = 60_000;
/** CSS px; a desk that trembles is no operator. */
const MOVED_FROM = 8;

type Point = { x: number; y: number };

/** Whether the bar is seen: from a move of the pointer, or while the keyboard is in it. */
export function useAppearance(bar: RefObject<HTMLElement | null>): {
  isShown: boolean;
  show: () => void;
} {
  const [isShown, setShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback(() => {
    setShown(true);
    clearTimeout(timer.current);
    const isFocused = bar.current?.querySelector(':focus-visible') != null;
    timer.current = setTimeout(
      () => {
        setShown(false);
        // Nothing unseen may keep the focus, and take Space for itself.
        if (bar.current?.contains(document.activeElement)) blurActive();
      },
      isFocused ? FOCUSED_FOR : SHOWN_FOR,
    );
  }, [bar]);
  useEffect(() => {
    let rest: Point | null = null;
    const move = ({ screenX: x, screenY: y }: PointerEvent) => {
      const from = rest ?? { x, y };
      const isMoved = Math.hypot(x - from.x, y - from.y) >= MOVED_FROM;
      rest = isMoved ? { x, y } : from;
      if (isMoved) show();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerdown', show);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerdown', show);
      clearTimeout(timer.current);
    };
  }, [show]);
  return { isShown, show };
}

function blurActive() {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
