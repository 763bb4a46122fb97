import type { QueryKey } from '@tanstack/react-query';
import type { ApiBase } from '@/api/apiBase';
import { reportsQuery } from '@/api/assessment/reportQueries';
import { quickWinPlansQuery } from '@/api/catalog/quickWinQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';

/** The answers that every panel of a quick win reads: its plan and its reports. */
export const quickWinReads = (
  base: ApiBase,
  { regency }: Viewpoint,
  id: string,
): readonly QueryKey[] => [
  quickWinPlansQuery(base, regency).queryKey,
  reportsQuery(base, regency, id).queryKey,
];
