import type { Plot } from './plot';

type PlotEdges = Pick<Plot, 'left' | 'right' | 'top' | 'bottom'>;

/** Places in px for periods (half a period of room at both ends) and values; beyond sits at the edge. */
export function trendPlot(
  edges: PlotEdges,
  ats: readonly number[],
  values: readonly number[],
): Plot {
  const { left, right, top, bottom } = edges;
  const [first, last] = [(ats[0] ?? 0) - 0.5, (ats.at(-1) ?? 0) + 0.5];
  const [low, high] = [values[0] ?? 0, values.at(-1) ?? 1];
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return {
    ...edges,
    x: (at) => left + within((at - first) / (last - first)) * (right - left),
    y: (value) => bottom - within((value - low) / (high - low)) * (bottom - top),
  };
}
