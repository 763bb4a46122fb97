import { DrawnMeasures } from '../trend-drawing/DrawnMeasures';
import type { TrendLayout } from '../trend-model/trendLayout';
import type { TrendModel } from '../trend-model/trendModel';
import { usePlot } from './usePlot';

type TrendMeasuresProps = { model: TrendModel; layout: TrendLayout; size: number };

/** Gaps, baseline, target steps and method breaks, where the chart has them. */
export function TrendMeasures(props: TrendMeasuresProps) {
  const plot = usePlot();
  return plot && <DrawnMeasures {...props} plot={plot} />;
}
