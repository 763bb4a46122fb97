import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows made at once: about a laptop screen. */
const AT_ONCE = 12;
const STEP = 12;
/** Longer than between two keys of a word: while somebody types, nothing else is drawn. */
const TYPING_MS = 700;
const PAUSE_MS = 100;

/** Of the items those that are drawn already, and the next few. */
export function drawnNext<T>(
  items: readonly T[],
  drawn: ReadonlySet<T>,
  more: number,
): ReadonlySet<T> {
  const next = new Set<T>();
  let made = 0;
  for (const item of items) {
    if (!drawn.has(item) && made === more) continue;
    if (!drawn.has(item)) made += 1;
    next.add(item);
  }
  return next;
}

/**
 * The items to draw: a screenful at once, the others piece by piece while nobody types. What was
 * drawn before is kept, for making a row or letting go of it costs more than moving it. `atOnce`: rows
 * on a laptop screen, fewer where they are tall.
 */
export function useDrawn<T>(items: readonly T[], atOnce = AT_ONCE): T[] {
  const [state, setState] = useState(() => ({
    items,
    drawn: drawnNext(items, new Set(), atOnce),
  }));
  if (state.items !== items) setState({ items, drawn: drawnNext(items, state.drawn, atOnce) });
  const { drawn } = state;
  const changed = useRef<readonly T[] | null>(null);
  useEffect(() => {
    if (drawn.size >= items.length) return;
    const more = () =>
      startTransition(() => setState({ items, drawn: drawnNext(items, drawn, STEP) }));
    const isFirst = changed.current !== items;
    changed.current = items;
    const timer = setTimeout(more, isFirst ? TYPING_MS : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [items, drawn]);
  useEffect(() => {
    // Paper does not wait for the next piece.
    const all = () => flushSync(() => setState({ items, drawn: new Set(items) }));
    window.addEventListener('beforeprint', all);
    return () => window.removeEventListener('beforeprint', all);
  }, [items]);
  return useMemo(() => items.filter((item) => drawn.has(item)), [items, drawn]);
}
