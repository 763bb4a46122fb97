import { startTransition, useEffect, useState } from 'react';

/** Rows made at once: about a laptop screen. */
const AT_ONCE = 12;
const STEP = 12;
/** Long enough for the next key to come first. */
const PAUSE_MS = 100;

/** How far a list can be drawn at once: rows at hand are kept, few are made. */
export function reachAtOnce<T>(items: readonly T[], atHand: ReadonlySet<T>): number {
  let made = 0;
  for (const [at, item] of items.entries()) {
    if (!atHand.has(item)) made += 1;
    if (made > AT_ONCE) return at;
  }
  return items.length;
}

/**
 * How many of the items are drawn: a screenful at once, the others piece by piece while nobody
 * types. Rows that were drawn before are kept, for making a row costs more than moving it.
 */
export function useShownCount(items: readonly unknown[]): number {
  const [drawn, setDrawn] = useState(() => ({ items, count: reachAtOnce(items, new Set()) }));
  if (drawn.items !== items) {
    const atHand = new Set(drawn.items.slice(0, drawn.count));
    setDrawn({ items, count: reachAtOnce(items, atHand) });
  }
  const { count } = drawn;
  useEffect(() => {
    if (count >= items.length) return;
    const more = () => startTransition(() => setDrawn({ items, count: count + STEP }));
    const timer = setTimeout(more, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [items, count]);
  return count;
}
