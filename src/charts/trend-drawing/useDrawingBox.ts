import { type RefObject, useLayoutEffect, useState } from 'react';
import type { DrawingBox } from '../trend-place/placeTrend';

/** Where nothing is laid out. */
const UNMEASURED: DrawingBox = { width: 640, height: 320, textSize: 12 };

/** The size of a place, kept in step with it. */
export function useDrawingBox(place: RefObject<HTMLElement | null>): DrawingBox {
  const [box, setBox] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const textSize = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width > 0 && height > 0 && textSize > 0)
        setBox((known) =>
          known.width === width && known.height === height && known.textSize === textSize
            ? known
            : { width, height, textSize },
        );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return box;
}
