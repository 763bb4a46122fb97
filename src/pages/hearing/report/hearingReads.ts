import type { QueryKey } from '@tanstack/react-query';
import type { ApiBase } from '@/api/apiBase';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';

/** Keys of the answers that every section reads. */
export const hearingReads = (base: ApiBase, { regency, asOf }: Viewpoint): QueryKey[] => [
  scorecardQuery(base, regency, asOf).queryKey,
];
