import { type Box, DOT, PITCH } from './box';
import { boxOfMark, type StackedMark } from './stackMarks';

export type PlacedLabel = Box & {
  /** Which edge of the box the text leans on. */
  align: 'left' | 'right';
  /** Line from the mark up to a label that is not beside it. */
  leader: Box | null;
};

export type Candidate = PlacedLabel & { cost: number };

const LINE = 1.2;
const BESIDE = 0.3;
const HAIR = 0.05;
const COST_OF = { left: 0.2, above: 1, aboveLeft: 1.1, aboveShifted: 2, row: 0.3 };

/** Where the label of a mark may stand, in order of liking; the last row is always free. */
export function* labelCandidates(
  mark: StackedMark,
  width: number,
  rows: number,
): Generator<Candidate> {
  const lines = Math.max(1, Math.ceil((mark.labelWidth ?? 0) / width));
  const size = { width: Math.min(mark.labelWidth ?? 0, width), height: lines * LINE };
  yield* beside(mark, size.width).filter((it) => it.left >= 0 && it.right <= width);
  for (let row = 0; row < rows; row += 1) {
    yield* above(mark, size, row, width).filter((it) => it.left >= 0 && it.right <= width);
  }
}

function beside(mark: StackedMark, length: number): Candidate[] {
  const bottom = mark.level * PITCH;
  const level = { bottom, top: bottom + PITCH, leader: null };
  const right = mark.x + DOT / 2 + BESIDE;
  const left = mark.x - DOT / 2 - BESIDE;
  return [
    { ...level, left: right, right: right + length, align: 'left', cost: 0 },
    { ...level, left: left - length, right: left, align: 'right', cost: COST_OF.left },
  ];
}

function above(
  mark: StackedMark,
  size: { width: number; height: number },
  row: number,
  width: number,
): Candidate[] {
  const foot = boxOfMark(mark).top;
  const bottom = foot + BESIDE + row * LINE;
  const top = bottom + size.height;
  const cost = row * COST_OF.row;
  const leader = (until: number) => ({
    left: mark.x - HAIR,
    right: mark.x + HAIR,
    bottom: foot,
    top: until,
  });
  const flag = { bottom, top, leader: leader(top) };
  const from = mark.x + BESIDE;
  const to = mark.x - BESIDE;
  const shifted = Math.max(0, Math.min(width - size.width, mark.x - size.width / 2));
  return [
    { ...flag, left: from, right: from + size.width, align: 'left', cost: cost + COST_OF.above },
    { ...flag, left: to - size.width, right: to, align: 'right', cost: cost + COST_OF.aboveLeft },
    {
      bottom,
      top,
      leader: leader(bottom),
      left: shifted,
      right: shifted + size.width,
      align: mark.x > width / 2 ? 'right' : 'left',
      cost: cost + COST_OF.aboveShifted,
    },
  ];
}
