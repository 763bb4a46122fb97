import { DefaultZIndexes, ZIndexLayer } from 'recharts';
import { pointLabels } from '../trend-model/trendLabels';
import { labelWidth, type TrendLayout } from '../trend-model/trendLayout';
import type { TrendModel } from '../trend-model/trendModel';
import type { TrendStroke } from '../trend-model/trendStrokes';
import styles from './TrendChart.module.css';
import { TrendMark } from './TrendMark';
import { type Plot, usePlot } from './usePlot';

/** Over the lines, under the tooltip's dot. */
const LAYER = DefaultZIndexes.scatter;

type TrendMarksProps = {
  model: TrendModel;
  strokes: readonly TrendStroke[];
  layout: TrendLayout;
  size: number;
};

/** A mark for each figure as far as there is room, and the values printed beside a point. */
export function TrendMarks({ model, strokes, layout, size }: TrendMarksProps) {
  const plot = usePlot();
  if (plot === null) return null;
  const room =
    (plot.right - plot.left) / Math.max(1, ...model.series.map((it) => it.points.length));
  const isDotted = room >= size;
  return (
    <ZIndexLayer zIndex={LAYER}>
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
    </ZIndexLayer>
  );
}

/** A lone point has no line to show it. */
const isKept = ({ points }: TrendStroke, i: number) =>
  points.length === 1 || i === points.length - 1;

type PointLabelsProps = Pick<TrendMarksProps, 'model' | 'layout' | 'size'> & { plot: Plot };

function PointLabels({ model, layout, plot, size }: PointLabelsProps) {
  const middle = (plot.top + plot.bottom) / 2;
  return pointLabels(model, layout).map(({ key, point, text, side }) => {
    const y = plot.y(point.value);
    const below = y + size * 1.5;
    const above = y - size * 0.8;
    const isFree = side === 'below' ? below < plot.bottom : above - size > plot.top;
    // Towards the middle of the plot there is always room.
    const isBelow = isFree ? side === 'below' : y < middle;
    // Left of the plot stand the values of the axis.
    const half = labelWidth(text, size) / 2;
    const most = plot.right + layout.margin.right - half;
    return (
      <text
        key={key}
        className={styles.value}
        x={Math.max(Math.min(plot.x(point.at), most), plot.left + half)}
        y={isBelow ? below : above}
        textAnchor="middle"
      >
        {text}
      </text>
    );
  });
}
