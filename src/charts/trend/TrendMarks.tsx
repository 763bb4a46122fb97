import { DefaultZIndexes, ZIndexLayer } from 'recharts';
import { labelWidth, pointLabels } from '../trend-model/trendLayout';
import type { TrendModel } from '../trend-model/trendModel';
import type { MeasuredPoint, TrendStroke } from '../trend-model/trendStrokes';
import styles from './TrendChart.module.css';
import { type Plot, usePlot } from './usePlot';

/** Over the lines, under the tooltip's dot. */
const LAYER = DefaultZIndexes.scatter;

type TrendMarksProps = { model: TrendModel; strokes: readonly TrendStroke[]; size: number };

/** Dots, hollow while provisional, and the values printed beside a point. */
export function TrendMarks({ model, strokes, size }: TrendMarksProps) {
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
              <Mark key={`${stroke.key}.${point.at}`} {...{ stroke, point, plot, size }} />
            )),
        )}
        <PointLabels model={model} plot={plot} size={size} />
      </g>
    </ZIndexLayer>
  );
}

/** A lone point has no line to show it. */
const isKept = ({ points }: TrendStroke, i: number) =>
  points.length === 1 || i === points.length - 1;

type MarkProps = { stroke: TrendStroke; point: MeasuredPoint; plot: Plot; size: number };

function Mark({ stroke, point, plot, size }: MarkProps) {
  const className = `${styles[stroke.tone]} ${point.provisional ? styles.hollow : ''}`;
  return (
    <circle
      className={className}
      cx={plot.x(point.at)}
      cy={plot.y(point.value)}
      r={size * (point.provisional ? 0.4 : 0.32)}
    />
  );
}

function PointLabels({
  model,
  plot,
  size,
}: Omit<MarkProps, 'stroke' | 'point'> & { model: TrendModel }) {
  const middle = (plot.top + plot.bottom) / 2;
  return pointLabels(model).map(({ key, point, text }) => {
    const y = plot.y(point.value);
    // Towards the middle of the plot there is always room.
    const isBelow = y < middle;
    // Left of the plot stand the values of the axis.
    const least = plot.left + labelWidth(text, size) / 2;
    return (
      <text
        key={key}
        className={styles.value}
        x={Math.max(plot.x(point.at), least)}
        y={isBelow ? y + size * 1.5 : y - size * 0.8}
        textAnchor="middle"
      >
        {text}
      </text>
    );
  });
}
