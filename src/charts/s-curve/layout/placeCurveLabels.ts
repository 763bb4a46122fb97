import { type Box, overlaps, textWidth } from '../../placement/box';

export type LabelWish = {
  key: string;
  text: string;
  /** The point it names, in em, down from the top. */
  x: number;
  y: number;
};

export type PlacedCurveLabel = LabelWish & { anchor: 'start' | 'end' | 'middle' };

type Room = {
  /** In em, down from the top. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Points of lines that a text should not cover. */
  obstacles: readonly { x: number; y: number }[];
  /** Where other texts stand. */
  taken: readonly Box[];
};

const LINE = 1.2;
const BESIDE = 0.7;
/** `misread`: it stands nearer to another point than to its own. `away`: for each em up or down. */
const COST_OF = { covered: 0.8, away: 2, later: 0.05, misread: 8 };
/** Sideways first, then up and down, in em; `side` is where the text lies from its point. */
const PLACES = [0, -1.2, 1.2, -2.4, 2.4, -3.6, 3.6].flatMap((dy) => [
  { side: 'start', dy } as const,
  { side: 'end', dy } as const,
  { side: 'middle', dy } as const,
]);

/**
 * Finds each label a place near its point: never over another text, over as little of the lines as
 * can be. A label without any place is left out; the table has its value.
 */
export function placeCurveLabels(wishes: readonly LabelWish[], room: Room): PlacedCurveLabel[] {
  const taken = [...room.taken];
  return wishes.flatMap((wish) => {
    const [best] = PLACES.filter(({ side, dy }) => side !== 'middle' || dy !== 0)
      .map(({ side, dy }, order) => {
        const box = boxOf(wish, side, dy);
        const covered = room.obstacles.filter((point) => isIn(point, box)).length;
        const others = wishes.filter((other) => other !== wish);
        const isMisread = others.some((other) => isNearer(other, wish, box));
        const cost =
          covered * COST_OF.covered + Math.abs(dy) * COST_OF.away + order * COST_OF.later;
        return { side, dy, box, cost: cost + (isMisread ? COST_OF.misread : 0) };
      })
      .filter(({ box }) => isInside(box, room) && !taken.some((other) => overlaps(box, other)))
      .sort((a, b) => a.cost - b.cost);
    if (best === undefined) return [];
    taken.push(best.box);
    const shift = { start: BESIDE, end: -BESIDE, middle: 0 }[best.side];
    return [{ ...wish, x: wish.x + shift, y: wish.y + best.dy, anchor: best.side }];
  });
}

/** Boxes count upwards, as everywhere in placement; drawings count down. */
function boxOf({ text, x, y }: LabelWish, side: PlacedCurveLabel['anchor'], dy: number): Box {
  const width = textWidth(text);
  const left = { start: x + BESIDE, end: x - BESIDE - width, middle: x - width / 2 }[side];
  return { left, right: left + width, bottom: -(y + dy) - LINE / 2, top: -(y + dy) + LINE / 2 };
}

/** Whether a box is nearer to the one point than to the other. */
function isNearer(a: LabelWish, b: LabelWish, box: Box): boolean {
  const distance = ({ x, y }: LabelWish) =>
    Math.hypot(Math.max(box.left - x, x - box.right, 0), Math.max(box.bottom + y, -y - box.top, 0));
  return distance(a) < distance(b);
}

const isIn = ({ x, y }: { x: number; y: number }, box: Box): boolean =>
  x > box.left && x < box.right && -y > box.bottom && -y < box.top;

const isInside = (box: Box, { left, right, top, bottom }: Room): boolean =>
  box.left >= left && box.right <= right && -box.top >= top && -box.bottom <= bottom;
