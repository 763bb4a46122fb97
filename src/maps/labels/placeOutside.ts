import type { Point } from '../geometry/mercator';
import { findRoom, type Size, touchesBox } from '../geometry/polygonRows';
import { contains, crossesBox, crossesLine, isWithin, type Line, nearestPoint } from './boxes';
import { type LabelBlock, nameBlocks, singleBlock } from './labelBlock';
import {
  isFree,
  type LabelFrame,
  type LabelRequest,
  type PlacedLabel,
  type Placement,
} from './placement';

/** Distance in px of the places that are tried. */
const STEP = 8;
/** White space in px around a label that stands outside its area. */
const MARGIN = 4;
/** Longest leader as a share of the frame's smaller side; a longer one no longer points. */
const LONGEST_LEADER = 0.3;
/** Words that must be there (rule M4: a missing value) may stand further away. */
const LONGEST_LEADER_TO_NAME = 0.5;
/** An extra line costs as much as this length of leader in px. */
const LINE_COST = 14;

/** Puts a label on sea or neighbouring land and points at its area. */
export function placeOutside(
  request: LabelRequest,
  form: 'leader' | 'rank',
  placement: Placement,
): PlacedLabel | null {
  const { frame, ground } = placement;
  const from = foot(request);
  const isNamed = form === 'leader';
  const blocks = isNamed
    ? nameBlocks(request.name, request.value, frame.fontSize)
    : [singleBlock(request.rank, frame.fontSize)];
  // The marks of a place must not take the leader to their own name away.
  const inTheWay = request.keepsName
    ? frame.taken.filter((box) => !contains(box, from))
    : frame.taken;
  const longest = isNamed ? longestLeader(request, frame) : frame.width + frame.height;
  let best: PlacedLabel | null = null;
  let lowest = Infinity;
  for (const block of blocks) {
    const lines = block.lines.length * LINE_COST;
    const box = { width: block.width + MARGIN, height: block.height + MARGIN };
    for (const { middle, length } of places(box, from, () => Math.min(longest, lowest - lines))) {
      if (touchesBox(ground, middle, box)) continue;
      const label = toLabel(request.code, form, { ...block, ...box }, middle, from);
      if (!isClear(label, placement, inTheWay)) continue;
      best = label;
      lowest = length + lines;
    }
  }
  return best;
}

/** The point of an area a leader starts from: near its label point, but surely inside. */
function foot({ rows, anchor }: LabelRequest): Point {
  return findRoom(rows, { width: 6, height: 6 }, anchor, () => true) ?? anchor;
}

type PointedLabel = PlacedLabel & { leader: Line };

function toLabel(
  code: string,
  form: 'leader' | 'rank',
  { lines, width, height }: LabelBlock,
  middle: Point,
  from: Point,
): PointedLabel {
  const box = { middle, width, height };
  return { code, form, lines, ...box, leader: { from, to: nearestPoint(box, from) } };
}

function longestLeader(request: LabelRequest, { width, height }: LabelFrame): number {
  const mustBeNamed = request.isMissing || request.keepsName;
  return Math.min(width, height) * (mustBeNamed ? LONGEST_LEADER_TO_NAME : LONGEST_LEADER);
}

/**
 * Middles whose leader is shorter than `limit`, which falls as better places are found. Near
 * places come first, so most far ones are never looked at.
 */
function* places(box: Size, from: Point, limit: () => number) {
  for (const y of outwards(limit() + box.height / 2)) {
    const dy = Math.max(0, Math.abs(y) - box.height / 2);
    if (dy >= limit()) return;
    for (const x of outwards(limit() + box.width / 2)) {
      const length = Math.hypot(Math.max(0, Math.abs(x) - box.width / 2), dy);
      if (length >= limit()) break;
      yield { middle: { x: from.x + x, y: from.y + y }, length };
    }
  }
}

function* outwards(reach: number) {
  for (let distance = 0; distance <= reach; distance += STEP) {
    yield distance;
    if (distance > 0) yield -distance;
  }
}

function isClear(
  label: PointedLabel,
  placement: Placement,
  inTheWay: LabelFrame['taken'],
): boolean {
  const { frame, labels } = placement;
  const { leader } = label;
  return (
    isWithin(label, frame) &&
    isFree(label, placement) &&
    !inTheWay.some((box) => crossesBox(leader, box)) &&
    !labels.some(
      (other) =>
        crossesBox(leader, other) || (other.leader !== null && crossesLine(leader, other.leader)),
    )
  );
}
