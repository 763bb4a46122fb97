import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AgencyIndicatorsView } from './AgencyIndicatorsView';
import { selectAgencyIndicators } from './selectAgencyIndicators';

type AgencyIndicatorsPanelProps = { viewpoint: Viewpoint; id: string };

/** The indicators that the agency owes, against their targets. */
export const AgencyIndicatorsPanel = memo(function AgencyIndicatorsPanel({
  viewpoint: { regency, asOf, on },
  id,
}: AgencyIndicatorsPanelProps) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(
    () => selectAgencyIndicators(indicatorConditionsOf(data, on), id),
    [data, id, on],
  );
  return <AgencyIndicatorsView model={model} on={on} />;
});
