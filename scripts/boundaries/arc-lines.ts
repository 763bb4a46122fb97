import { isSamePlace, type Point } from './plane';

const triangleArea = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

function flattestCorner(line: readonly Point[]): { at: number; area: number } {
  let flattest = { at: -1, area: Number.POSITIVE_INFINITY };
  for (let at = 1; at < line.length - 1; at += 1) {
    const [before, corner, after] = [line[at - 1], line[at], line[at + 1]];
    if (!before || !corner || !after) continue;
    const area = triangleArea(before, corner, after);
    if (area < flattest.area) flattest = { at, area };
  }
  return flattest;
}

/** Visvalingam: takes out corners that span less than `minArea` (square degrees), ends stay. */
export function simplifyLine(line: readonly Point[], minArea: number): Point[] {
  const kept = [...line];
  const fewest = isSamePlace(line[0], line.at(-1)) ? 5 : 2;
  while (kept.length > fewest) {
    const { at, area } = flattestCorner(kept);
    if (area >= minArea) break;
    kept.splice(at, 1);
  }
  return kept;
}

const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

/** Chaikin: each corner becomes two points, a quarter of the way to either neighbour; ends stay. */
function cutCornersOnce(line: readonly Point[], isPinned: (point: Point) => boolean): Point[] {
  const isLoop = isSamePlace(line[0], line.at(-1));
  const corners = isLoop ? line.slice(0, -1) : line;
  const cut = corners.flatMap((corner, i) => {
    const before = corners[i - 1] ?? (isLoop ? corners.at(-1) : undefined);
    const after = corners[i + 1] ?? (isLoop ? corners[0] : undefined);
    if (!before || !after || isPinned(corner)) return [corner];
    return [between(corner, before, 0.25), between(corner, after, 0.25)];
  });
  return isLoop && cut[0] ? [...cut, cut[0]] : cut;
}

/** Rounds of corner cutting; pinned points (the window's frame) keep their place. */
export function cutCorners(
  line: readonly Point[],
  rounds: number,
  isPinned: (point: Point) => boolean,
): Point[] {
  let smooth = [...line];
  for (let round = 0; round < rounds; round += 1) smooth = cutCornersOnce(smooth, isPinned);
  return smooth;
}
