import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { agencyNamesOf, indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { DimensionCode } from '@/domain/dimension/dimension';
import { ofDimension, worstIndicatorFirst } from '@/domain/dimension/dimensionCounts';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { IndicatorRowsView } from './IndicatorRowsView';

type IndicatorRowsBlockProps = { viewpoint: Viewpoint; code: DimensionCode };

/** The indicators of one dimension, worst first, as many as there is room for. */
export function IndicatorRowsBlock({ viewpoint, code }: IndicatorRowsBlockProps) {
  const { regency, asOf, on } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const own = ofDimension(indicatorConditionsOf(data, on), code);
  return (
    <IndicatorRowsView
      ranked={[...own].sort(worstIndicatorFirst)}
      agencies={agencyNamesOf(data, on)}
    />
  );
}
