import type { TrendModel, TrendPoint, TrendSeries } from './trendModel';

export type MeasuredPoint = TrendPoint & { value: number };

/** One unbroken line of one look. */
export type TrendStroke = {
  key: string;
  tone: TrendSeries['tone'];
  /** Its far end is provisional. */
  isDashed: boolean;
  points: MeasuredPoint[];
};

/** Lines of a series: none crosses a gap, a break or a restart; what leads to a provisional value is dashed. */
export function trendStrokes(
  series: TrendSeries,
  breaks: TrendModel['breaks'],
  restarts: readonly number[] = [],
): TrendStroke[] {
  const ends = [...breaks.map(({ at }) => at), ...restarts];
  return unbrokenChunks(series.points, ends).flatMap((chunk, at) =>
    splitByLook(chunk).map((stroke, part) => ({
      ...stroke,
      key: `${series.key}.${at}.${part}`,
      tone: toneOf(series, chunk, breaks),
    })),
  );
}

/** Stretches without value, as wide as the periods they stand for. */
export function trendGaps(points: readonly TrendPoint[]): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  points.forEach((point, i) => {
    if (point.value !== null) return;
    const before = points[i - 1];
    const after = points[i + 1];
    const from = before === undefined ? point.at - 0.5 : (before.at + point.at) / 2;
    const to = after === undefined ? point.at + 0.5 : (after.at + point.at) / 2;
    const last = gaps.at(-1);
    if (last !== undefined && before?.value === null) last.to = to;
    else gaps.push({ from, to });
  });
  return gaps;
}

function unbrokenChunks(points: readonly TrendPoint[], ends: readonly number[]): MeasuredPoint[][] {
  const chunks: MeasuredPoint[][] = [];
  let isOpen = false;
  let previous: TrendPoint | undefined;
  for (const point of points) {
    const isBroken = ends.some(
      (end) => previous !== undefined && previous.at < end && end <= point.at,
    );
    if (isBroken) isOpen = false;
    previous = point;
    if (!isMeasured(point)) {
      isOpen = false;
    } else if (isOpen) {
      chunks.at(-1)?.push(point);
    } else {
      chunks.push([point]);
      isOpen = true;
    }
  }
  return chunks;
}

function splitByLook(chunk: readonly MeasuredPoint[]): Pick<TrendStroke, 'isDashed' | 'points'>[] {
  const [first, ...rest] = chunk;
  if (first === undefined) return [];
  if (rest.length === 0) return [{ isDashed: first.provisional, points: [first] }];
  const strokes: Pick<TrendStroke, 'isDashed' | 'points'>[] = [];
  let start = first;
  for (const point of rest) {
    const last = strokes.at(-1);
    if (last !== undefined && last.isDashed === point.provisional) last.points.push(point);
    else strokes.push({ isDashed: point.provisional, points: [start, point] });
    start = point;
  }
  return strokes;
}

/** Figures of an earlier method step back behind the current ones. */
function toneOf(
  series: TrendSeries,
  chunk: readonly MeasuredPoint[],
  breaks: TrendModel['breaks'],
): TrendSeries['tone'] {
  const end = chunk.at(-1)?.at ?? 0;
  return breaks.some(({ at }) => end < at) ? 'line' : series.tone;
}

export function isMeasured(point: TrendPoint): point is MeasuredPoint {
  return point.value !== null;
}
