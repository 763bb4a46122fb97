import { type RefObject, useLayoutEffect, useState } from 'react';

/** Before layout, and where there is none: a strip of half a laptop screen. */
const UNMEASURED = 45;

/** Width of an element in em of its own text, kept in step with its size. */
export function useEmWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (element.clientWidth > 0 && size > 0) setWidth(element.clientWidth / size);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
