import { QueryClient } from '@tanstack/react-query';
import { baseOf } from '#mocks/answer';
import { readBoundary } from '#mocks/node-boundaries';
import { serve } from '#mocks/serve';
import { createWorld } from '#mocks/world/world';
import { resourceUrl } from '@/api/apiBase';
import { evaluationsQuery, programmesQuery } from '@/api/assessment/evaluationQueries';
import { indexScoresQuery } from '@/api/assessment/indexScoreQueries';
import { promisesQuery } from '@/api/assessment/promiseQueries';
import { readinessQuery } from '@/api/assessment/readinessQueries';
import { reportsQuery } from '@/api/assessment/reportQueries';
import { worksheetsQuery } from '@/api/assessment/worksheetQueries';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { definitionsQuery } from '@/api/catalog/definitionQueries';
import { subDimensionsQuery } from '@/api/catalog/dimensionQueries';
import { editionsQuery } from '@/api/catalog/editionQueries';
import { quickWinPlansQuery } from '@/api/catalog/quickWinQueries';
import { regenciesQuery } from '@/api/catalog/regencyQueries';
import { schemesQuery } from '@/api/catalog/schemeQueries';
import { servicesQuery } from '@/api/catalog/serviceQueries';
import { profileSchema } from '@/api/contract/catalog/profileSchemas';
import type { EndpointName } from '@/api/contract/endpoints';
import { getJson } from '@/api/http/getJson';
import { parsePart, unwrap } from '@/api/http/parsePart';
import { observationsQuery } from '@/api/observations/observationQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { type IsoDate, isoDate } from '@/domain/time/calendar';

export const TODAY: IsoDate = isoDate('2026-11-22');
const REGENCY = '52.02';
const INDICATOR = 'stunting';
const base = { catalog: baseOf('catalog'), assessment: baseOf('assessment') };
const world = createWorld({ today: TODAY, size: 'demo' });

const QUICK_WIN = 'psc-terpadu';

const parameters = {
  regency: REGENCY,
  level: 'district',
  year: '2026',
  indicator: INDICATOR,
  quickWin: QUICK_WIN,
};

export const urlOf = (name: EndpointName): string => resourceUrl(base, name, parameters);

/** Many alike prove no more than a few. */
const KEPT = 10;
const JOINED = ['sources', 'schemes'];

/** The text of the good answer at an address, of long lists their beginning. */
export async function goodText(url: string): Promise<string> {
  const body: object = JSON.parse((await serve(world, url, readBoundary)).text);
  const few = Object.entries(body).map(([key, value]) => [
    key,
    Array.isArray(value) && !JOINED.includes(key) ? value.slice(0, KEPT) : value,
  ]);
  return JSON.stringify(Object.fromEntries(few));
}

type Read = (client: QueryClient) => Promise<unknown>;

const profile: Read = async () => {
  const url = urlOf('profile');
  const body = await getJson(url, new AbortController().signal);
  return unwrap(parsePart(url, profileSchema, body, (output) => output));
};

/** Each endpoint read as the pages read it. */
const READS: Readonly<Record<EndpointName, Read>> = {
  regencies: (client) => client.fetchQuery(regenciesQuery(base)),
  profile,
  boundaries: (client) => client.fetchQuery(boundariesQuery(base, REGENCY, 'district')),
  dimensions: (client) => client.fetchQuery(subDimensionsQuery(base)),
  indicators: (client) => client.fetchQuery(definitionsQuery(base, REGENCY)),
  indexSchemes: (client) => client.fetchQuery(schemesQuery(base)),
  quickWins: (client) => client.fetchQuery(quickWinPlansQuery(base, REGENCY)),
  services: (client) => client.fetchQuery(servicesQuery(base, REGENCY)),
  editions: (client) => client.fetchQuery(editionsQuery(base, REGENCY)),
  scorecard: (client) => client.fetchQuery(scorecardQuery(base, REGENCY, null)),
  scorecardOfYear: (client) => client.fetchQuery(scorecardQuery(base, REGENCY, TODAY)),
  observations: (client) => client.fetchQuery(observationsQuery(base, REGENCY, INDICATOR)),
  evaluations: (client) => client.fetchQuery(evaluationsQuery(base, REGENCY)),
  indexScores: (client) => client.fetchQuery(indexScoresQuery(base, REGENCY)),
  readiness: (client) => client.fetchQuery(readinessQuery(base, REGENCY)),
  programmes: (client) => client.fetchQuery(programmesQuery(base, REGENCY)),
  reports: (client) => client.fetchQuery(reportsQuery(base, REGENCY, QUICK_WIN)),
  worksheets: (client) => client.fetchQuery(worksheetsQuery(base, REGENCY)),
  promises: (client) => client.fetchQuery(promisesQuery(base, REGENCY)),
};

/** Asks as a page does, over a cache of its own. */
export const read = (name: EndpointName): Promise<unknown> =>
  READS[name](new QueryClient({ defaultOptions: { queries: { retry: false } } }));
