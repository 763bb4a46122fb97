import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether a box holds more than it shows, so that it has to be scrolled: then the keyboard must reach it. */
export function useIsCut(element: RefObject<HTMLElement | null>): boolean {
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const measure = () => setCut(box.scrollHeight > box.clientHeight + 1);
    measure();
    const sizes = new ResizeObserver(measure);
    // What overflows leaves the size of the box as it is.
    const content = new MutationObserver(measure);
    sizes.observe(box);
    content.observe(box, { childList: true, subtree: true, characterData: true });
    return () => {
      sizes.disconnect();
      content.disconnect();
    };
  }, [element]);
  return isCut;
}
