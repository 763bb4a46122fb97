/** Where a drawing is put down: its corner on the screen, and the shapes it refers to. */
export type Paper = {
  left: number;
  top: number;
  /** Ids of the shapes that fills refer to. */
  shapes: Set<string>;
  /** A canvas covers the drawing and hides parts of it; a picture has the parts, not the canvas. */
  isUnderCanvas: boolean;
};

export const paperOver = (element: Element): Paper => {
  const { left, top } = element.getBoundingClientRect();
  const isUnderCanvas = element.querySelector('canvas') !== null;
  return { left, top, shapes: new Set(), isUnderCanvas };
};

/** Hundredths of a pixel are enough. */
export const round = (value: number): number => Math.round(value * 100) / 100;
