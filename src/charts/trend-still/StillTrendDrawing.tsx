import { DrawnEndLabels } from '../trend-drawing/DrawnEndLabels';
import { DrawnMarks } from '../trend-drawing/DrawnMarks';
import { DrawnMeasures } from '../trend-drawing/DrawnMeasures';
import type { Plot } from '../trend-drawing/plot';
import type { TrendLayout } from '../trend-model/trendLayout';
import type { TrendModel } from '../trend-model/trendModel';
import { trendPeriods } from '../trend-model/trendPeriods';
import { type TrendStroke, trendStrokes } from '../trend-model/trendStrokes';
import { periodTicks, valueAxisWidth, valueTicks } from '../trend-model/trendTicks';
import styles from './StillTrend.module.css';
import { StillTrendAxes } from './StillTrendAxes';
import { stillPlot } from './stillPlot';
import type { DrawingBox } from './useDrawingBox';

/** Room of a printed period, in em. */
const PERIOD_ROOM = 4.5;

type StillTrendDrawingProps = { model: TrendModel; layout: TrendLayout; box: DrawingBox };

/** The lines, against what they are read; drawn for a box, without a library. */
export function StillTrendDrawing({ model, layout, box }: StillTrendDrawingProps) {
  const { width, height, textSize: size } = box;
  const ats = trendPeriods(model);
  const values = valueTicks(model.domain);
  const left = valueAxisWidth(values.map(model.formatValue), size);
  const { top, right } = layout.margin;
  const plot = stillPlot(
    { left, right: width - right, top, bottom: height - size * 2.2 },
    ats,
    values,
  );
  const periods = periodTicks(
    ats,
    model.formatPeriod,
    (plot.right - plot.left) / (size * PERIOD_ROOM),
  );
  const strokes = model.series.flatMap((series) =>
    trendStrokes(series, model.breaks, model.restarts),
  );
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <StillTrendAxes model={model} plot={plot} values={values} periods={periods} size={size} />
      <DrawnMeasures model={model} layout={layout} plot={plot} size={size} />
      {strokes.map((stroke) => (
        <path
          key={stroke.key}
          className={`${styles.stroke} ${styles[stroke.tone]} ${stroke.isDashed ? styles.dashed : ''}`}
          d={pathOf(stroke, plot)}
        />
      ))}
      <DrawnMarks model={model} strokes={strokes} layout={layout} plot={plot} size={size} />
      <DrawnEndLabels layout={layout} plot={plot} size={size} />
    </svg>
  );
}

const pathOf = ({ points }: TrendStroke, plot: Plot): string =>
  `M${points.map(({ at, value }) => `${plot.x(at)} ${plot.y(value)}`).join('L')}`;
