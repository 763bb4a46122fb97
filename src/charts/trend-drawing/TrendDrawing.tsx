import type { PlacedTrend } from '../trend-place/placeTrend';
import { DrawnAxes } from './DrawnAxes';
import { DrawnEndLabels } from './DrawnEndLabels';
import { DrawnMarks } from './DrawnMarks';
import { DrawnMeasures } from './DrawnMeasures';
import { DrawnStrokes } from './DrawnStrokes';

/** All that is seen of a history, whether or not it answers a pointer. */
export function TrendDrawing({ placed }: { placed: PlacedTrend }) {
  const { model, layout, plot, strokes, box } = placed;
  const size = box.textSize;
  return (
    <g>
      <DrawnAxes {...placed} />
      <DrawnMeasures model={model} layout={layout} plot={plot} size={size} />
      <DrawnStrokes strokes={strokes} plot={plot} />
      <DrawnMarks model={model} strokes={strokes} layout={layout} plot={plot} size={size} />
      <DrawnEndLabels layout={layout} plot={plot} size={size} />
    </g>
  );
}
