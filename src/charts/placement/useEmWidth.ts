import { type RefObject, startTransition, useLayoutEffect, useState } from 'react';
import { emWidthOf, watchEmWidth } from './watchEmWidth';

/** Where nothing is laid out: a strip of half a laptop screen. */
const UNMEASURED = 45;

/**
 * Width of an element in em of its own text, kept in step with its size; `null` until measured. What
 * needs it is drawn in a task of its own, so reserve its room.
 */
export function useEmWidth(ref: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    startTransition(() => setWidth(emWidthOf(element, element.clientWidth) ?? UNMEASURED));
    return watchEmWidth(element, setWidth);
  }, [ref]);
  return width;
}
