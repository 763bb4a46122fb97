import { type Box, overlaps } from './box';
import { type Candidate, labelCandidates, type PlacedLabel } from './labelCandidates';
import { boxOfMark, type MarkAt, type StackedMark, stackMarks } from './stackMarks';

export type PlacedMark<K extends string = string> = StackedMark<K> & { label: PlacedLabel | null };

export type Placement<K extends string = string> = { marks: PlacedMark<K>[]; height: number };

/** Vertical lines (target, limit) that a text should not cover; `overLine` is what covering one costs. */
type Strip = { width: number; lines: readonly number[]; overLine?: number };

type Surroundings = {
  obstacles: readonly Box[];
  /** Where marks stand whose labels are still to come: their leaders may need the way up. */
  columns: readonly number[];
  labels: readonly PlacedLabel[];
  strip: Strip;
};

type Attempt = { labels: Map<string, PlacedLabel>; cost: number };

const COST_OF = { overLine: 4, overColumn: 5, leaderOverMark: 5, leaderOverText: 20 };

/**
 * Stacks marks and finds each label a place: beside its mark, else above it with a leader.
 * No mark covers another, no text covers a mark or another text.
 */
export function placeMarks<K extends string>(
  marks: readonly MarkAt<K>[],
  strip: Strip,
): Placement<K> {
  const stacked = stackMarks(marks, strip.width);
  const named = stacked.filter(({ labelWidth }) => labelWidth !== null);
  const fromLeft = placeLabels(named, stacked, strip);
  const fromRight = placeLabels([...named].reverse(), stacked, strip);
  const { labels } = fromLeft.cost <= fromRight.cost ? fromLeft : fromRight;
  const placed = stacked.map((mark) => ({ ...mark, label: labels.get(mark.key) ?? null }));
  return { marks: placed, height: Math.max(0, ...placed.map(topOf)) };
}

function placeLabels(
  named: readonly StackedMark[],
  stacked: readonly StackedMark[],
  strip: Strip,
): Attempt {
  const obstacles = stacked.map(boxOfMark);
  const labels = new Map<string, PlacedLabel>();
  let total = 0;
  for (const mark of named) {
    const columns = named.filter((it) => it !== mark && !labels.has(it.key)).map(({ x }) => x);
    const surroundings = { obstacles, columns, labels: [...labels.values()], strip };
    const best = cheapest(mark, surroundings);
    if (best === undefined) continue;
    labels.set(mark.key, best);
    total += best.cost;
  }
  return { labels, cost: total };
}

function cheapest(mark: StackedMark, surroundings: Surroundings): Candidate | undefined {
  const { obstacles, labels, strip } = surroundings;
  const tallest = Math.max(0, ...obstacles.map(({ top }) => top), ...labels.map(({ top }) => top));
  let best: Candidate | undefined;
  for (const candidate of labelCandidates(mark, strip.width, Math.ceil(tallest) + 2)) {
    if (best !== undefined && candidate.cost >= best.cost) continue;
    if (isCovering(candidate, obstacles, labels)) continue;
    const cost = candidate.cost + crossings(candidate, surroundings);
    if (best === undefined || cost < best.cost) best = { ...candidate, cost };
  }
  return best;
}

function isCovering(text: Box, obstacles: readonly Box[], labels: readonly PlacedLabel[]): boolean {
  return [...obstacles, ...labels].some((other) => overlaps(text, other));
}

function crossings({ leader, ...text }: Candidate, surroundings: Surroundings): number {
  const { obstacles, columns, labels, strip } = surroundings;
  const isUnder = (x: number) => text.left < x && x < text.right;
  const lines = strip.lines.filter(isUnder).length * (strip.overLine ?? COST_OF.overLine);
  const blocked = columns.filter(isUnder).length * COST_OF.overColumn;
  const marks = leader === null ? 0 : obstacles.filter((box) => overlaps(leader, box)).length;
  const texts = labels.filter(
    (label) =>
      (leader !== null && overlaps(leader, label)) ||
      (label.leader !== null && overlaps(label.leader, text)),
  ).length;
  return lines + blocked + marks * COST_OF.leaderOverMark + texts * COST_OF.leaderOverText;
}

function topOf(mark: PlacedMark): number {
  return Math.max(boxOfMark(mark).top, mark.label?.top ?? 0);
}
