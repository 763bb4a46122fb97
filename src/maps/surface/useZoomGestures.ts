import { type RefObject, useEffect, useRef } from 'react';
import type { Point } from '../geometry/mercator';

/**
 * Notices the first wish to look closer on the drawing: Ctrl and wheel, a pinch, a double click.
 * React listens to wheel passively, so these are bound to the element itself.
 */
export function useZoomGestures(
  stage: RefObject<HTMLElement | null>,
  isActive: boolean,
  zoomIn: (at: Point) => void,
) {
  const latest = useRef(zoomIn);
  latest.current = zoomIn;
  useEffect(() => {
    const element = stage.current;
    if (!element || !isActive) return;
    const at = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const { left, top } = element.getBoundingClientRect();
      latest.current({ x: clientX - left, y: clientY - top });
    };
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      if (event.deltaY < 0) at(event);
    };
    const onTouch = ({ touches: [first, second] }: TouchEvent) => {
      if (!first || !second) return;
      at({
        clientX: (first.clientX + second.clientX) / 2,
        clientY: (first.clientY + second.clientY) / 2,
      });
    };
    const controller = new AbortController();
    const { signal } = controller;
    element.addEventListener('wheel', onWheel, { passive: false, signal });
    element.addEventListener('touchstart', onTouch, { passive: true, signal });
    element.addEventListener('dblclick', at, { signal });
    return () => controller.abort();
  }, [stage, isActive]);
}
