import { DefaultZIndexes, ZIndexLayer } from 'recharts';
import { DrawnEndLabels } from '../trend-drawing/DrawnEndLabels';
import type { TrendLayout } from '../trend-model/trendLayout';
import { usePlot } from './usePlot';

/** The labels at the right edge, over all else. */
export function TrendEndLabels({ layout, size }: { layout: TrendLayout; size: number }) {
  const plot = usePlot();
  return (
    plot && (
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <DrawnEndLabels layout={layout} plot={plot} size={size} />
      </ZIndexLayer>
    )
  );
}
