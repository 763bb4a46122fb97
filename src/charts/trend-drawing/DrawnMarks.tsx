import type { TrendModel } from '../trend-model/trendModel';
import type { TrendStroke } from '../trend-model/trendStrokes';
import type { Plot } from '../trend-place/plot';
import { type PointLabel, pointLabels } from '../trend-place/trendLabels';
import { labelWidth, type TrendLayout } from '../trend-place/trendLayout';
import { TrendMark } from './TrendMark';
import styles from './trend.module.css';

type DrawnMarksProps = {
  model: TrendModel;
  strokes: readonly TrendStroke[];
  layout: TrendLayout;
  plot: Plot;
  size: number;
};

/** A mark for each figure as far as there is room, and the values printed beside a point. */
export function DrawnMarks({ model, strokes, layout, plot, size }: DrawnMarksProps) {
  const room =
    (plot.right - plot.left) / Math.max(1, ...model.series.map((it) => it.points.length));
  const isDotted = room >= size;
  return (
    <g>
      {strokes.flatMap((stroke) =>
        stroke.points
          .filter((point, i) => isDotted || isKept(stroke, i) || point.provisional)
          .map((point) => (
            <TrendMark
              key={`${stroke.key}.${point.at}`}
              tone={stroke.tone}
              look={point}
              x={plot.x(point.at)}
              y={plot.y(point.value)}
              radius={size * (point.provisional ? 0.4 : 0.32)}
            />
          )),
      )}
      <PointLabels model={model} layout={layout} plot={plot} size={size} />
    </g>
  );
}

/** A lone point has no line to show it. */
const isKept = ({ points }: TrendStroke, i: number) =>
  points.length === 1 || i === points.length - 1;

type PointLabelsProps = Omit<DrawnMarksProps, 'strokes'>;

function PointLabels({ model, layout, plot, size }: PointLabelsProps) {
  const right = plot.right + layout.margin.right;
  return pointLabels(model, layout).map(({ key, point, text, side }) => {
    const [x, y] = [plot.x(point.at), plot.y(point.value)];
    const width = labelWidth(text, size);
    if (side === 'after' && x + size + width < right) {
      return (
        <text key={key} className={styles.value} x={x + size * 0.8} y={y + size * 0.35}>
          {text}
        </text>
      );
    }
    // Left of the plot stand the values of the axis.
    const middle = Math.max(Math.min(x, right - width / 2), plot.left + width / 2);
    const baseline = baselineOf(y, side, plot, size);
    return (
      <text key={key} className={styles.value} x={middle} y={baseline} textAnchor="middle">
        {text}
      </text>
    );
  });
}

/** On the side that is free of the line; where that leaves the plot, towards its middle. */
function baselineOf(y: number, side: PointLabel['side'], plot: Plot, size: number): number {
  const below = y + size * 1.5;
  const above = y - size * 0.8;
  if (side === 'below') return below < plot.bottom ? below : above;
  return above - size > plot.top ? above : below;
}
