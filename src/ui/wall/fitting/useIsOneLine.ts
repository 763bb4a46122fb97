import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Whether the items of the list in a box stand on one line; true while that is measured, which no frame
 * shows. Measured anew when the box changes its width.
 */
export function useIsOneLine(box: RefObject<HTMLElement | null>): boolean {
  const [measured, setMeasured] = useState<{ width: number; isOneLine: boolean } | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (measured !== null || element === null) return;
    const items = [...element.querySelectorAll('li')];
    const tops = new Set(items.map((item) => Math.round(item.getBoundingClientRect().top)));
    setMeasured({ width: element.clientWidth, isOneLine: tops.size <= 1 });
  }, [box, measured]);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() =>
      setMeasured((known) => (known?.width === element.clientWidth ? known : null)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return measured?.isOneLine ?? true;
}
