import type { QueryKey } from '@tanstack/react-query';
import type { ApiBase } from '@/api/apiBase';
import { definitionsQuery } from '@/api/catalog/definitionQueries';
import { observationsQuery } from '@/api/observations/observationQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';

/** Which answers the panels of an indicator read. */
export function indicatorReads(
  base: ApiBase,
  { regency, asOf }: Viewpoint,
  id: string,
): Record<'figures' | 'definition', QueryKey[]> {
  const figures = [
    scorecardQuery(base, regency, asOf).queryKey,
    observationsQuery(base, regency, id).queryKey,
  ];
  return { figures, definition: [...figures, definitionsQuery(base, regency).queryKey] };
}
