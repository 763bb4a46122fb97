import { startTransition, useEffect, useState } from 'react';

/** Fills a laptop screen. */
const FIRST = 16;
const STEP = 12;
/** Long enough for the next key to come first. */
const PAUSE_MS = 100;

/**
 * How many of the items are drawn: a screenful at once, the others piece by piece while nobody
 * types. Other items begin anew.
 */
export function useShownCount(items: readonly unknown[]): number {
  const [drawn, setDrawn] = useState({ items, count: FIRST });
  const count = drawn.items === items ? drawn.count : FIRST;
  useEffect(() => {
    if (count >= items.length) return;
    const more = () => startTransition(() => setDrawn({ items, count: count + STEP }));
    const timer = setTimeout(more, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [items, count]);
  return count;
}
