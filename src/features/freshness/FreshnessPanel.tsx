import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { agencyNamesOf, indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { FreshnessView } from './FreshnessView';
import { selectFreshness } from './selectFreshness';

/** Which agencies are past a reporting deadline, by how many days, and who never reported. */
export const FreshnessPanel = memo(function FreshnessPanel({
  viewpoint: { regency, asOf, on },
}: {
  viewpoint: Viewpoint;
}) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(() => selectFreshness(indicatorConditionsOf(data, on), on), [data, on]);
  return <FreshnessView model={model} agencies={agencyNamesOf(data, on)} />;
});
