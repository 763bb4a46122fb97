/** Diameter of a mark, in em. */
export const DOT = 0.92;
/** A mark and the air to its neighbour. */
export const PITCH = 1;

/** Edges in em, measured from the strip's lower left corner. */
export type Box = { left: number; right: number; bottom: number; top: number };

const TOUCH = 1e-6;

export function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.right - TOUCH &&
    b.left < a.right - TOUCH &&
    a.bottom < b.top - TOUCH &&
    b.bottom < a.top - TOUCH
  );
}

/** Room a text needs, in em of its size: averages of our condensed font, rounded up. */
export function textWidth(text: string): number {
  const wide = text.match(/[A-Z0-9]/g)?.length ?? 0;
  const spaces = text.match(/\s/g)?.length ?? 0;
  return wide * 0.57 + spaces * 0.25 + (text.length - wide - spaces) * 0.47 + 0.3;
}
