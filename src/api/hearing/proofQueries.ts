import type { FetchQueryOptions } from '@tanstack/react-query';
import type { IsoDate } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import type { ApiBase } from '../apiBase';
import { evaluationsQuery } from '../assessment/evaluationQueries';
import { promisesQuery } from '../assessment/promiseQueries';
import { reportsQuery } from '../assessment/reportQueries';
import { worksheetsQuery } from '../assessment/worksheetQueries';
import { boundariesQuery } from '../boundaries/boundaryQueries';
import { definitionsQuery } from '../catalog/definitionQueries';
import { subDimensionsQuery } from '../catalog/dimensionQueries';
import { editionsQuery } from '../catalog/editionQueries';
import { quickWinPlansQuery } from '../catalog/quickWinQueries';
import { schemesQuery } from '../catalog/schemeQueries';
import { observationsQuery } from '../observations/observationQueries';
import { scorecardQuery } from '../scorecard/scorecardQueries';

/** What the report of a hearing leads to, by id. */
export type Proofs = {
  indicators: readonly string[];
  quickWins: readonly string[];
  /** Indicators that are read out at every hearing. */
  macro: readonly string[];
};

/** The edition, and the earlier day it is compared with, if any. */
type Days = Pick<Viewpoint, 'regency' | 'asOf'> & { since: IsoDate | null };

/** Answers of the report and of the pages that prove it, to be at hand when the network goes. */
export function proofQueries(
  base: ApiBase,
  { regency, asOf, since }: Days,
  { indicators, quickWins, macro }: Proofs,
): FetchQueryOptions[] {
  const queries = [
    scorecardQuery(base, regency, asOf),
    ...(since === null ? [] : [scorecardQuery(base, regency, since)]),
    editionsQuery(base, regency),
    promisesQuery(base, regency),
    definitionsQuery(base, regency),
    schemesQuery(base),
    boundariesQuery(base, regency, 'district'),
    quickWinPlansQuery(base, regency),
    subDimensionsQuery(base),
    evaluationsQuery(base, regency),
    worksheetsQuery(base, regency),
    ...[...new Set([...macro, ...indicators])].map((id) => observationsQuery(base, regency, id)),
    ...quickWins.map((id) => reportsQuery(base, regency, id)),
  ];
  // Each has its own kind of answer; kept ahead, nobody reads them here.
  return queries as unknown as FetchQueryOptions[];
}
