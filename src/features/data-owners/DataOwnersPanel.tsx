import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { agencyNamesOf, indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataOwnersView } from './DataOwnersView';
import { selectOwners } from './selectOwners';

/** Which agency owes which figures how often, who is late and by how many days. */
export function DataOwnersPanel({ viewpoint: { regency, asOf, on } }: { viewpoint: Viewpoint }) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(() => selectOwners(indicatorConditionsOf(data, on), on), [data, on]);
  return <DataOwnersView model={model} agencies={agencyNamesOf(data, on)} />;
}
