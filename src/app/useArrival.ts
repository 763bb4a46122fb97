import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/**
 * A new page begins at its top, for the eye and for the keyboard. Going back is left to the browser,
 * which knows where one was.
 */
export function useArrival(main: RefObject<HTMLElement | null>) {
  const [path] = useLocation();
  const shown = useRef(path);
  const isGoingBack = useRef(false);
  useEffect(() => {
    const note = () => {
      // A jump within the page, or back to another state of it, is no arrival.
      isGoingBack.current = window.location.pathname !== shown.current;
    };
    // Before the router hears of it and draws the page.
    window.addEventListener('popstate', note, { capture: true });
    return () => window.removeEventListener('popstate', note, { capture: true });
  }, []);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    main.current?.focus({ preventScroll: true });
    if (!isGoingBack.current) window.scrollTo(0, 0);
    isGoingBack.current = false;
  }, [path, main]);
}
