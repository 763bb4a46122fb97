import { flushSync } from 'react-dom';

type Listener = (emWidth: number) => void;

const listeners = new Map<Element, Listener>();
let observer: ResizeObserver | null = null;

/**
 * Tells the width of an element in em of its text whenever it changes, before the frame is painted. One observer for all: the browser then lays out the page once
 * and everything that was measured is drawn anew in one go.
 */
export function watchEmWidth(element: Element, listener: Listener): () => void {
  observer ??= new ResizeObserver(tellAll);
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    listeners.delete(element);
    observer?.unobserve(element);
  };
}

function tellAll(entries: readonly ResizeObserverEntry[]) {
  const measured = entries.map(({ target, contentRect }) => ({
    listener: listeners.get(target),
    emWidth: emWidthOf(target, contentRect.width),
  }));
  flushSync(() => {
    for (const { listener, emWidth } of measured) if (emWidth !== null) listener?.(emWidth);
  });
}

/** Px in em of the element's text; `null` while it has no size. */
export function emWidthOf(element: Element, width: number): number | null {
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  return width > 0 && size > 0 ? width / size : null;
}
