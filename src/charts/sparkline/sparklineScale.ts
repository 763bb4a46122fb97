export type SparklinePoint = { at: number; value: number };

type Size = { width: number; height: number };

/** Maps slots and values to the drawing; each slot is a column of equal width. */
export type SparklineScale = {
  x: (at: number) => number;
  y: (value: number) => number;
  slot: number;
};

/** Room for half a mark at the edges. */
const PAD = 6;

export function sparklineScale(
  slots: number,
  values: readonly number[],
  { width, height }: Size,
): SparklineScale {
  const slot = width / Math.max(1, slots);
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  const inner = height - 2 * PAD;
  // A flat course lies in the middle: there is no range to show.
  const share = (value: number) => (range > 0 ? (value - low) / range : 0.5);
  return {
    slot,
    x: (at) => (at + 0.5) * slot,
    y: (value) => height - PAD - share(value) * inner,
  };
}

/** A line through consecutive points; a lone point has no line and is drawn as a dot. */
export function linePath(points: readonly SparklinePoint[], { x, y }: SparklineScale): string {
  return points
    .map(({ at, value }, i) => `${i ? 'L' : 'M'}${round(x(at))} ${round(y(value))}`)
    .join('');
}

/** The target of each slot as a step as wide as the slot. */
export function stepPath(targets: readonly SparklinePoint[], scale: SparklineScale): string {
  const half = scale.slot / 2;
  return targets
    .map(({ at, value }) => {
      const x = scale.x(at);
      return `M${round(x - half)} ${round(scale.y(value))}H${round(x + half)}`;
    })
    .join('');
}

const round = (length: number) => Math.round(length * 10) / 10;
