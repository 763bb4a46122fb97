import type { TrendModel } from '../trend-model/trendModel';
import { thinnedTrend, trendPeriods } from '../trend-model/trendPeriods';
import { type TrendStroke, trendStrokes } from '../trend-model/trendStrokes';
import type { Plot } from './plot';
import { type TrendLayout, trendLayout } from './trendLayout';
import { trendPlot } from './trendPlot';
import { periodTicks, valueAxisWidth, valueTicks } from './trendTicks';

/** In px; `textSize` is that of the place. */
export type DrawingBox = { width: number; height: number; textSize: number };

/** A history and where in its box each part of it is drawn. */
export type PlacedTrend = {
  /** Without points that no reader could tell apart. */
  model: TrendModel;
  box: DrawingBox;
  layout: TrendLayout;
  plot: Plot;
  strokes: TrendStroke[];
  /** All periods of the axis; those that are printed are `periods`. */
  ats: number[];
  periods: number[];
  /** Printed values, of which the first and the last end the axis. */
  values: number[];
};

/** Room of a printed period, in em. */
const PERIOD_ROOM = 4.5;
/** Height of the printed periods, in em. */
const PERIODS_HEIGHT = 2.2;

/** Lays a history out for its box: the same places whether it is drawn, printed or pointed at. */
export function placeTrend(full: TrendModel, box: DrawingBox): PlacedTrend {
  const { width, height, textSize: size } = box;
  const model = thinnedTrend(full);
  const layout = trendLayout(model, width, size);
  const ats = trendPeriods(model);
  const values = valueTicks(model.domain);
  const edges = {
    left: valueAxisWidth(values.map(model.formatValue), size),
    right: width - layout.margin.right,
    top: layout.margin.top,
    bottom: height - size * PERIODS_HEIGHT,
  };
  const room = (edges.right - edges.left) / (size * PERIOD_ROOM);
  return {
    model,
    box,
    layout,
    plot: trendPlot(edges, ats, values),
    strokes: model.series.flatMap((series) => trendStrokes(series, model.breaks, model.restarts)),
    ats,
    periods: periodTicks(ats, model.formatPeriod, room),
    values,
  };
}
