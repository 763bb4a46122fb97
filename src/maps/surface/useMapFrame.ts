import { type RefObject, startTransition, useLayoutEffect, useState } from 'react';
import type { MapFrame } from '../layout/layOutMap';

/** Size in px where nothing can be measured. */
const FALLBACK_WIDTH = 420;
const FALLBACK_FONT_SIZE = 12;

/** Measures the space of a map; null until measured. */
export function useMapFrame(
  stage: RefObject<HTMLElement | null>,
  controls: RefObject<HTMLElement | null>,
  aspect: number,
): MapFrame | null {
  const [frame, setFrame] = useState<MapFrame | null>(null);
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    // The drawing follows in a task of its own: the room is reserved, and laying it out takes time.
    const measure = () => {
      const next = measureFrame(element, controls.current, aspect);
      startTransition(() => setFrame((known) => (known && isSame(known, next) ? known : next)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage, controls, aspect]);
  return frame;
}

function measureFrame(stage: HTMLElement, controls: HTMLElement | null, aspect: number): MapFrame {
  const width = stage.clientWidth || FALLBACK_WIDTH;
  return {
    width,
    height: stage.clientHeight || Math.round(width / aspect),
    fontSize: Number.parseFloat(getComputedStyle(stage).fontSize) || FALLBACK_FONT_SIZE,
    controls: { width: controls?.offsetWidth ?? 0, height: controls?.offsetHeight ?? 0 },
  };
}

const isSame = (a: MapFrame, b: MapFrame) =>
  a.width === b.width &&
  a.height === b.height &&
  a.fontSize === b.fontSize &&
  a.controls.height === b.controls.height;
