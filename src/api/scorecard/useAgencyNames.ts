import { useSuspenseQuery } from '@tanstack/react-query';
import type { AgencyNames } from '@/domain/region/region';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useApiBase } from '../ApiBaseContext';
import { agencyNamesOf } from './conditionsOf';
import { scorecardQuery } from './scorecardQueries';

/** Names of the agencies as they were on the day looked at. Suspends until the scorecard is here. */
export function useAgencyNames({ regency, asOf, on }: Viewpoint): AgencyNames {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  return agencyNamesOf(data, on);
}
