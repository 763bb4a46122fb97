import type { Point } from './mercator';

/** Height in px of one horizontal slice. */
const ROW_HEIGHT = 3;

export type Span = readonly [left: number, right: number];

/** A polygon cut into horizontal slices of the frame: where each slice is inside. */
export type PolygonRows = readonly (readonly Span[])[];

export type Size = { width: number; height: number };

/** Slices a polygon, clipped to a frame. */
export function sliceRows(rings: readonly (readonly Point[])[], frame: Size): PolygonRows {
  const rows = Array.from({ length: Math.floor(frame.height / ROW_HEIGHT) }, (): number[] => []);
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from) addCrossings(rows, from, to);
      from = to;
    }
  }
  return rows.map((crossings) => toSpans(crossings, frame.width));
}

function addCrossings(rows: number[][], a: Point, b: Point) {
  if (a.y === b.y) return;
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  const first = Math.max(0, Math.ceil(upper.y / ROW_HEIGHT - 0.5));
  const last = Math.min(rows.length - 1, Math.ceil(lower.y / ROW_HEIGHT - 0.5) - 1);
  const slope = (lower.x - upper.x) / (lower.y - upper.y);
  for (let row = first; row <= last; row += 1) {
    const y = (row + 0.5) * ROW_HEIGHT;
    rows[row]?.push(upper.x + (y - upper.y) * slope);
  }
}

function toSpans(crossings: number[], width: number): Span[] {
  crossings.sort((a, b) => a - b);
  const spans: Span[] = [];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const left = Math.max(0, crossings[index] ?? 0);
    const right = Math.min(width, crossings[index + 1] ?? 0);
    if (right > left) spans.push([left, right]);
  }
  return spans;
}

/** Several polygons as one, for asking whether anything is hit. */
export function mergeRows(all: readonly PolygonRows[]): PolygonRows {
  const count = Math.max(0, ...all.map((rows) => rows.length));
  return Array.from({ length: count }, (_, row) => all.flatMap((rows) => rows[row] ?? []));
}

/** Whether a box given by its middle touches the polygon. */
export function touchesBox(rows: PolygonRows, middle: Point, box: Size): boolean {
  const left = middle.x - box.width / 2;
  const right = middle.x + box.width / 2;
  const first = Math.max(0, Math.floor((middle.y - box.height / 2) / ROW_HEIGHT));
  const last = Math.floor((middle.y + box.height / 2) / ROW_HEIGHT);
  for (let row = first; row <= last; row += 1) {
    for (const span of rows[row] ?? []) if (span[0] < right && span[1] > left) return true;
  }
  return false;
}

/**
 * The middle nearest to `anchor` at which a box lies wholly inside the polygon and `isFree`
 * agrees, or null. Looks at rows from the anchor outwards and stops when none can be nearer.
 */
export function findRoom(
  rows: PolygonRows,
  box: Size,
  anchor: Point,
  isFree: (middle: Point) => boolean,
): Point | null {
  const tall = Math.max(1, Math.ceil(box.height / ROW_HEIGHT));
  const start = Math.round(anchor.y / ROW_HEIGHT - tall / 2);
  let best: { middle: Point; distance: number } | null = null;
  if (!rows.some((spans) => spans.some((span) => span[1] - span[0] >= box.width))) return null;
  for (const first of outwards(start, rows.length - tall)) {
    const y = (first + tall / 2) * ROW_HEIGHT;
    if (best && Math.abs(y - anchor.y) >= best.distance) break;
    for (const x of placesInRows(rows, first, tall, box.width, anchor.x)) {
      const distance = Math.hypot(x - anchor.x, y - anchor.y);
      if ((!best || distance < best.distance) && isFree({ x, y })) {
        best = { middle: { x, y }, distance };
      }
    }
  }
  return best?.middle ?? null;
}

function* outwards(start: number, last: number) {
  const reach = Math.max(start, last - start) + 1;
  for (let step = 0; step <= reach; step += 1) {
    if (start + step >= 0 && start + step <= last) yield start + step;
    if (step > 0 && start - step >= 0 && start - step <= last) yield start - step;
  }
}

/** Middles at which a box of this width is inside `count` rows from `first`: nearest, both ends, between. */
function placesInRows(
  rows: PolygonRows,
  first: number,
  count: number,
  width: number,
  nearTo: number,
): number[] {
  let common: readonly Span[] = rows[first] ?? [];
  for (let row = first; row < first + count; row += 1) {
    common = intersect(common, rows[row] ?? [], width);
    if (common.length === 0) return [];
  }
  return common.flatMap(([left, right]) => {
    const least = left + width / 2;
    const most = right - width / 2;
    return [Math.min(most, Math.max(least, nearTo)), least, most, (least + most) / 2];
  });
}

/** Common parts of two rows that are at least `width` px wide. */
function intersect(a: readonly Span[], b: readonly Span[], width: number): Span[] {
  const shared: Span[] = [];
  for (const [aLeft, aRight] of a) {
    for (const [bLeft, bRight] of b) {
      const left = Math.max(aLeft, bLeft);
      const right = Math.min(aRight, bRight);
      if (right - left >= width && right > left) shared.push([left, right]);
    }
  }
  return shared;
}
