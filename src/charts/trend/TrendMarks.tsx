import { DefaultZIndexes, ZIndexLayer } from 'recharts';
import { DrawnMarks } from '../trend-drawing/DrawnMarks';
import type { TrendLayout } from '../trend-model/trendLayout';
import type { TrendModel } from '../trend-model/trendModel';
import type { TrendStroke } from '../trend-model/trendStrokes';
import { usePlot } from './usePlot';

type TrendMarksProps = {
  model: TrendModel;
  strokes: readonly TrendStroke[];
  layout: TrendLayout;
  size: number;
};

/** The marks over the lines, under the tooltip's dot. */
export function TrendMarks(props: TrendMarksProps) {
  const plot = usePlot();
  return (
    plot && (
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        <DrawnMarks {...props} plot={plot} />
      </ZIndexLayer>
    )
  );
}
