import { type RefObject, useLayoutEffect, useState } from 'react';
import { useSceneRoom } from '../sceneRoom';

/** The height of an element in wall units; `null` until measured, and where nothing is laid out. */
export function useHeightInUnits(element: RefObject<HTMLElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  // Another unit is another room, even where the element keeps its px.
  const room = useSceneRoom();
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew in another room
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const measure = () => {
      const unit = Number.parseFloat(getComputedStyle(box).getPropertyValue('--u'));
      setHeight(unit > 0 && box.clientHeight > 0 ? box.clientHeight / unit : null);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, room]);
  return height;
}
