import type { QueryKey } from '@tanstack/react-query';
import type { ApiBase } from '@/api/apiBase';
import { evaluationsQuery } from '@/api/assessment/evaluationQueries';
import { promisesQuery } from '@/api/assessment/promiseQueries';
import { worksheetsQuery } from '@/api/assessment/worksheetQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';

type AgencyReads = Record<'all' | 'scorecard' | 'worksheets' | 'evaluations', QueryKey[]>;

/** Keys of the answers that the panels read. */
export function agencyReads(base: ApiBase, { regency, asOf }: Viewpoint): AgencyReads {
  const scorecard = scorecardQuery(base, regency, asOf).queryKey;
  const worksheets = worksheetsQuery(base, regency).queryKey;
  const promises = promisesQuery(base, regency).queryKey;
  return {
    all: [scorecard, worksheets, promises],
    scorecard: [scorecard],
    worksheets: [worksheets],
    evaluations: [evaluationsQuery(base, regency).queryKey],
  };
}
