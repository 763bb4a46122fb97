import { type RefObject, useLayoutEffect, useState } from 'react';
import type { SceneRoom } from '../sceneRoom';

/** The inner size of an element in wall units; `null` until measured. `unit` in CSS px. */
export function useBoxInUnits(
  element: RefObject<HTMLElement | null>,
  unit: number,
): SceneRoom | null {
  const [room, setRoom] = useState<SceneRoom | null>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const measure = () => {
      const next = { width: box.clientWidth / unit, height: box.clientHeight / unit };
      setRoom((known) =>
        known?.width === next.width && known.height === next.height ? known : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, unit]);
  return room;
}
