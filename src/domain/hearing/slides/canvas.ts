import type { CanvasSize } from '../../wall/picture/legibility';

/** A picture that is wider than its projector shows 16:9 would have lines too long to follow. */
const WIDEST = 16 / 9;
/** As many of the smallest lines as on a wall (design system, W1). */
const LINES = 40;
/** CSS px: on a telephone the smallest text is that of its pages, not a fortieth of it. */
const LEAST_UNIT = 12;

/** The part of the window that slides fill, and the smallest text, in CSS px. */
export function slideCanvas(window: CanvasSize): CanvasSize & { unit: number } {
  const width = Math.min(window.width, window.height * WIDEST);
  const unit = Math.max(LEAST_UNIT, Math.min(width, window.height) / LINES);
  return { width, height: window.height, unit };
}
