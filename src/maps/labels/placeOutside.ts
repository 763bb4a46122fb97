import type { Point } from '../geometry/mercator';
import { findRoom, touchesBox } from '../geometry/polygonRows';
import { crossesBox, crossesLine, isWithin, type Line, nearestPoint, overlaps } from './boxes';
import { type LabelBlock, nameBlocks, singleBlock } from './labelBlock';
import {
  isFree,
  type LabelFrame,
  type LabelRequest,
  type PlacedLabel,
  type Placement,
} from './placement';

/** Distance in px of the places that are tried. */
const STEP = 6;
/** White space in px around a label that stands outside its area. */
const MARGIN = 4;
/** Longest leader as a share of the frame's smaller side; a longer one no longer points. */
const LONGEST_LEADER = 0.3;
/** A missing value must be named in words (rule M4), even from further away. */
const LONGEST_LEADER_TO_MISSING = 0.5;
/** An extra line costs as much as this length of leader in px. */
const LINE_COST = 14;

/** Puts a label on sea or neighbouring land and points at its area. */
export function placeOutside(
  request: LabelRequest,
  form: 'leader' | 'rank',
  placement: Placement,
): PlacedLabel | null {
  const { frame } = placement;
  const from = foot(request);
  const isNamed = form === 'leader';
  const blocks = isNamed
    ? nameBlocks(request.name, request.value, frame.fontSize)
    : [singleBlock(request.rank, frame.fontSize)];
  const longest = isNamed ? longestLeader(request, frame) : Infinity;
  let best: PlacedLabel | null = null;
  let lowest = Infinity;
  for (const block of blocks) {
    const lines = block.lines.length * LINE_COST;
    const reach = Math.min(longest, lowest - lines);
    for (const middle of places(placement, block, from, reach)) {
      const label = toLabel(request.code, form, block, middle, from);
      const length = lengthOf(label.leader);
      if (length > longest || length + lines >= lowest) continue;
      if (!isClear(label, label.leader, placement)) continue;
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
  const box = { middle, width: width + MARGIN, height: height + MARGIN };
  return { code, form, lines, ...box, leader: { from, to: nearestPoint(box, from) } };
}

function longestLeader({ isMissing }: LabelRequest, { width, height }: LabelFrame): number {
  return Math.min(width, height) * (isMissing ? LONGEST_LEADER_TO_MISSING : LONGEST_LEADER);
}

const lengthOf = ({ from, to }: Line) => Math.hypot(from.x - to.x, from.y - to.y);

function* places({ frame }: Placement, block: LabelBlock, from: Point, reach: number) {
  const acrossReach = Math.min(reach, frame.width) + block.width / 2;
  const downReach = Math.min(reach, frame.height) + block.height / 2;
  for (let y = from.y - downReach; y <= from.y + downReach; y += STEP) {
    for (let x = from.x - acrossReach; x <= from.x + acrossReach; x += STEP) yield { x, y };
  }
}

function isClear(label: PlacedLabel, leader: Line, placement: Placement): boolean {
  const { frame, all, labels } = placement;
  return (
    isWithin(label, frame) &&
    isFree(label, placement) &&
    !all.some(({ rows }) => touchesBox(rows, label.middle, label)) &&
    !frame.taken.some((taken) => crossesBox(leader, taken) || overlaps(label, taken)) &&
    !labels.some(
      (other) =>
        crossesBox(leader, other) || (other.leader !== null && crossesLine(leader, other.leader)),
    )
  );
}
