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

/** Advances of our condensed font in em, by letters of about one width; any other is as wide as an "n". */
const ADVANCES: Readonly<Record<string, number>> = {
  ' ': 0.22,
  'ijl/.,:;·': 0.26,
  'ftr()-I': 0.34,
  acegkosvxyzJL: 0.49,
  ABCDGHKNOPQRUVXY: 0.62,
  w: 0.72,
  'mMW%': 0.83,
};
const USUAL_ADVANCE = 0.55;
const advanceOf = new Map(
  Object.entries(ADVANCES).flatMap(([letters, em]) =>
    [...letters].map((letter): [string, number] => [letter, em]),
  ),
);
/** Where a screen sets letters to whole pixels, small text grows by so much. */
const GRID_FITTED = 1.08;
const SLACK = 0.3;

/** Room a text needs, in em of its size: what it takes on screen, or up to a tenth more. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += advanceOf.get(letter) ?? USUAL_ADVANCE;
  return width * GRID_FITTED + SLACK;
}
