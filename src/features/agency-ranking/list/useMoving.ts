import { startTransition, useEffect, useState } from 'react';

/** As long as somebody may choose again; rows out of sight wait for it. */
const MOVING_MS = 700;

/** True for a moment after the items have changed, while what is in sight goes first. */
export function useMoving<T>(items: readonly T[]): boolean {
  const [rested, setRested] = useState(items);
  useEffect(() => {
    if (rested === items) return;
    const timer = setTimeout(() => startTransition(() => setRested(items)), MOVING_MS);
    return () => clearTimeout(timer);
  }, [items, rested]);
  return rested !== items;
}
