import { type RefObject, useEffect, useRef } from 'react';

/**
 * A press or the focus going elsewhere closes what a button has opened beside itself; so does Escape,
 * which also gives the focus back.
 */
export function useDismissal(
  opener: RefObject<HTMLButtonElement | null>,
  onDismiss: () => void,
): void {
  const latest = useRef(onDismiss);
  latest.current = onDismiss;
  useEffect(() => {
    const whole = opener.current?.parentElement;
    const dismissFrom = ({ target }: Event) => {
      if (target instanceof Node && !whole?.contains(target)) latest.current();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      latest.current();
      opener.current?.focus();
    };
    document.addEventListener('pointerdown', dismissFrom);
    document.addEventListener('focusin', dismissFrom);
    whole?.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', dismissFrom);
      document.removeEventListener('focusin', dismissFrom);
      whole?.removeEventListener('keydown', onKey);
    };
  }, [opener]);
}
