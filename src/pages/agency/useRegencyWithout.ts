import { useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';

/** The regency's name when it is known that it has no such agency; `null` otherwise. */
export function useRegencyWithout({ regency, asOf }: Viewpoint, agency: string): string | null {
  const { data } = useQuery(scorecardQuery(useApiBase(), regency, asOf));
  if (data === undefined || data.agencies.some(({ id }) => id === agency)) return null;
  return data.regency.shortName;
}
