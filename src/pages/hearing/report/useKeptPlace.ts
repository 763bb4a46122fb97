import { type RefObject, useEffect } from 'react';
import { forgetPlace, keepPlace, type Place, placeKept } from './keptPlace';

/** Sections arrive one after the other and push what is below them down. */
const PATIENCE_MS = 15_000;
/** Whoever moves the page himself is not moved any more. */
const OWN_MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Who follows a link of the report to its proof comes back to where the link stands. */
export function useKeptPlace(report: RefObject<HTMLElement | null>, edition: string): void {
  useEffect(() => {
    const element = report.current;
    if (element === null) return;
    const keep = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      const section = link?.closest('[data-section]');
      if (!link || !section) return;
      const { top } = link.getBoundingClientRect();
      const below = top - section.getBoundingClientRect().top;
      keepPlace({ edition, section: section.id, below, top });
    };
    element.addEventListener('click', keep, { capture: true });
    const place = placeKept();
    const stop = place?.edition === edition ? comeBack(element, place) : undefined;
    return () => {
      element.removeEventListener('click', keep, { capture: true });
      stop?.();
    };
  }, [report, edition]);
}

/** Follows the place until every section stands. */
function comeBack(report: HTMLElement, { section, below, top }: Place): () => void {
  const move = () => {
    const found = document.getElementById(section);
    if (found === null) return;
    window.scrollBy(0, found.getBoundingClientRect().top + below - top);
    if (report.querySelector('[data-pending]') === null) stop();
  };
  const observer = new MutationObserver(move);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const name of OWN_MOVES) window.removeEventListener(name, stop);
    forgetPlace();
  };
  const timer = setTimeout(stop, PATIENCE_MS);
  for (const name of OWN_MOVES) window.addEventListener(name, stop, { passive: true });
  observer.observe(report, { childList: true, subtree: true });
  // After the browser has put the page where it thinks it was.
  requestAnimationFrame(move);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const name of OWN_MOVES) window.removeEventListener(name, stop);
  };
}
