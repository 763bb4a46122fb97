import { useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';

/** The name of the regency as the API writes it; its code until the API has answered. */
export function RegencyName({ viewpoint: { regency, asOf } }: { viewpoint: Viewpoint }) {
  const { data } = useQuery(scorecardQuery(useApiBase(), regency, asOf));
  return <strong>{data?.regency.name ?? regency}</strong>;
}
