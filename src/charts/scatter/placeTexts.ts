/** Edges in units of the drawing, y downwards. */
export type Area = { left: number; right: number; top: number; bottom: number };

type Line = { text: string; width: number };
type Wanted = { key: string; x: number; y: number; lines: readonly Line[] };

export type PlacedText = {
  key: string;
  lines: readonly string[];
  /** Where the lines lean on, and the middle of the first. */
  x: number;
  y: number;
  anchor: 'start' | 'end';
};

const LINE = 14;
/** From the point to the text beside it: clear of the glyph. */
const BESIDE = 24;
/** Rows up and down that are tried, the nearest first. */
const SHIFTS = [0, -1, 1, -2, 2, -3, 3, -4, 4];

/**
 * A place for each text beside its point: where it covers no mark and no other text, else where it
 * covers least. A text that would leave the drawing takes the other side.
 */
export function placeTexts(
  wanted: readonly Wanted[],
  marks: readonly Area[],
  within: Area,
): PlacedText[] {
  const taken: Area[] = [];
  return wanted.map(({ key, x, y, lines }) => {
    const size = {
      width: Math.max(...lines.map(({ width }) => width)),
      height: lines.length * LINE,
    };
    const candidates = SHIFTS.flatMap((shift) =>
      (['end', 'start'] as const).map((anchor) => {
        const at = { x: anchor === 'start' ? x + BESIDE : x - BESIDE, y: y + shift * LINE };
        return { anchor, at, area: areaOf(at, anchor, size), cost: Math.abs(shift) };
      }),
    );
    const costOf = ({ area, cost }: (typeof candidates)[number]) =>
      cost +
      COST.mark * marks.filter((mark) => covers(area, mark)).length +
      COST.text * taken.filter((text) => covers(area, text)).length +
      (isInside(area, within) ? 0 : COST.outside);
    const best = candidates.reduce((a, b) => (costOf(b) < costOf(a) ? b : a));
    taken.push(best.area);
    return {
      key,
      lines: lines.map(({ text }) => text),
      x: best.at.x,
      y: best.area.top + LINE / 2,
      anchor: best.anchor,
    };
  });
}

const COST = { mark: 20, text: 40, outside: 1000 };

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
