import { type Box, DOT, PITCH } from './box';

/** A mark on a strip. All lengths here are in em of the strip's own text, so that one layout
 * serves laptop, phone, wall and paper. */
export type MarkAt<K extends string = string> = { key: K; x: number; labelWidth: number | null };

export type StackedMark<K extends string = string> = MarkAt<K> & { level: number };

/** Marks that would overlap go one level up; marks outside the strip sit at its edge. */
export function stackMarks<K extends string>(
  marks: readonly MarkAt<K>[],
  width: number,
): StackedMark<K>[] {
  const lastXOfLevel: number[] = [];
  const inside = marks.map((mark) => ({ ...mark, x: clampToStrip(mark.x, width) }));
  return inside
    .sort((a, b) => a.x - b.x)
    .map((mark) => {
      const free = lastXOfLevel.findIndex((x) => mark.x - x >= PITCH);
      const level = free === -1 ? lastXOfLevel.length : free;
      lastXOfLevel[level] = mark.x;
      return { ...mark, level };
    });
}

export function boxOfMark({ x, level }: Pick<StackedMark, 'x' | 'level'>): Box {
  const bottom = level * PITCH;
  return { left: x - DOT / 2, right: x + DOT / 2, bottom, top: bottom + DOT };
}

function clampToStrip(x: number, width: number): number {
  return Math.max(DOT / 2, Math.min(width - DOT / 2, x));
}
