/** Edges in units of the drawing, y downwards. */
export type Area = { left: number; right: number; top: number; bottom: number };

type Line = { text: string; width: number; isValue: boolean };
type Wanted = { key: string; x: number; y: number; lines: readonly Line[] };

export type PlacedText = {
  key: string;
  lines: readonly Line[];
  /** Where the lines lean on, and the middle of the first. */
  x: number;
  y: number;
  anchor: 'start' | 'end';
  area: Area;
  /** From the text to its point where it does not stand beside it. */
  leader: { x1: number; y1: number; x2: number; y2: number } | null;
};

const LINE = 14;
/** From the point to the text beside it: clear of the glyph. */
const BESIDE = 24;
/** Rows up and down that are tried, the nearest first. */
const SHIFTS = [0, -0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2, -3, 3, -4, 4, -5, 5];
/** How much further away it may stand, with a line to its point. */
const FURTHER = [0, 40, 80];
/** A text shifted by more rows than this could be taken for that of another point. */
const CLEAR_SHIFT = 1;
/** Where a line ends before its point. */
const TIP = 8;

/**
 * A place for each text beside its point, where it covers no mark and no other text and stays within
 * the drawing. One without such a place is left out: its mark says it when it is reached.
 */
export function placeTexts(
  wanted: readonly Wanted[],
  marks: readonly Area[],
  within: Area,
): PlacedText[] {
  const taken = [...marks];
  return wanted.flatMap(({ key, x, y, lines }): PlacedText[] => {
    const size = {
      width: Math.max(...lines.map(({ width }) => width)),
      height: lines.length * LINE,
    };
    const best = FURTHER.flatMap((further) =>
      SHIFTS.flatMap((shift) =>
        (['end', 'start'] as const).map((anchor) => {
          const side = anchor === 'start' ? 1 : -1;
          const at = { x: x + side * (BESIDE + further), y: y + shift * LINE };
          const isBeside = further === 0 && Math.abs(shift) <= CLEAR_SHIFT;
          const leader = isBeside
            ? null
            : { x1: at.x - side * 3, y1: at.y, x2: x + side * TIP, y2: y + Math.sign(shift) * TIP };
          return { anchor, at, leader, area: areaOf(at, anchor, size) };
        }),
      ),
    ).find(({ area }) => isInside(area, within) && !taken.some((other) => covers(area, other)));
    if (best === undefined) return [];
    const { at, area, anchor, leader } = best;
    taken.push(area);
    return [{ key, lines, x: at.x, y: area.top + LINE / 2, anchor, area, leader }];
  });
}

function areaOf(
  { x, y }: { x: number; y: number },
  anchor: 'start' | 'end',
  { width, height }: { width: number; height: number },
): Area {
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/** Whether two areas share room. */
export const covers = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (area: Area, within: Area): boolean =>
  area.left >= within.left &&
  area.right <= within.right &&
  area.top >= within.top &&
  area.bottom <= within.bottom;
