import { type EndpointName, endpoints } from '@/api/contract/endpoints';
import { currentSpan, yearSpan } from '@/api/contract/scorecard/span';
import { DIMENSIONS } from './seeds/dimensions';
import { INDEX_SCHEMES } from './seeds/index-schemes';
import type { Wire } from './wire';
import { evaluationHistoryOf } from './world/evaluation-history';
import { SIMULATION } from './world/figures';
import { editionsOf, promisesOf } from './world/hearings';
import { indexScoresOf } from './world/index-scores';
import { profileOf } from './world/profile';
import { programmesOf } from './world/programmes';
import { quickWinVersions } from './world/quick-win-record';
import { readinessOf } from './world/readiness';
import type { RegencyWorld } from './world/regency-world';
import { reportsOf } from './world/reports';
import { scorecardIn } from './world/scorecard';
import { scorecardYears } from './world/scorecard-years';
import { servicesOf } from './world/services';
import { worksheetsOf } from './world/worksheets';
import type { World } from './world/world';

export type Answer = { status: number; body: unknown; contentType: string };

type Params = Record<string, string>;
type JsonEndpoint = Exclude<EndpointName, 'boundaries'>;
type Responder<N extends JsonEndpoint> = (world: World, params: Params) => Wire<N> | null;

/** Makes a responder for a resource of one regency; an unknown regency has none. */
const ofRegency =
  <T>(respond: (regency: RegencyWorld, world: World, params: Params) => T | null) =>
  (world: World, params: Params): T | null => {
    const regency = world.regency(params.regency ?? '');
    return regency === null ? null : respond(regency, world, params);
  };

function observationsOf(
  regency: RegencyWorld,
  world: World,
  params: Params,
): Wire<'observations'> | null {
  const record = regency.indicators.find(({ definition }) => definition.id === params.indicator);
  if (record === undefined) return null;
  return {
    indicator: record.definition.id,
    sources: record.sources,
    observations: [...record.figures(null), ...record.areaFigures()],
    targets: record.targets(0),
    publishedAt: world.today,
  };
}

function scorecardOfYear(
  regency: RegencyWorld,
  world: World,
  params: Params,
): Wire<'scorecard'> | null {
  const year = scorecardYears(world.today).find((known) => String(known) === params.year);
  return year === undefined ? null : scorecardIn(regency, yearSpan(year, world.today), world);
}

function reportsFor(regency: RegencyWorld, _: World, params: Params): Wire<'reports'> | null {
  const entry = regency.quickWins.find(({ plan }) => plan.seed.id === params.quickWin);
  return entry === undefined
    ? null
    : { sources: [SIMULATION], reports: reportsOf(entry.plan, entry.lead) };
}

const codeOf = ({ region }: RegencyWorld): string => region.regency.code;

const RESPONDERS: { [N in JsonEndpoint]: Responder<N> } = {
  regencies: (world) => ({
    regencies: world.regencyCodes.flatMap((code) => world.regency(code)?.region.regency ?? []),
  }),
  profile: ofRegency((regency) => profileOf(regency)),
  dimensions: () => ({ dimensions: DIMENSIONS }),
  indicators: ofRegency((regency) => ({
    indicators: regency.indicators.flatMap(({ definition, formerDefinitions }) => [
      ...formerDefinitions,
      definition,
    ]),
  })),
  indexSchemes: () => ({ schemes: INDEX_SCHEMES }),
  quickWins: ofRegency((regency) => ({
    sources: [SIMULATION],
    quickWins: regency.quickWins.flatMap(({ plan }) => quickWinVersions(plan)),
  })),
  services: ofRegency((regency, { today }) => servicesOf(regency.region, today, regency.agencyOf)),
  editions: ofRegency((regency, { today }) => editionsOf(codeOf(regency), today)),
  scorecard: ofRegency((regency, world) => scorecardIn(regency, currentSpan(world.today), world)),
  scorecardOfYear: ofRegency(scorecardOfYear),
  observations: ofRegency(observationsOf),
  evaluations: ofRegency((regency, { today }) => evaluationHistoryOf(codeOf(regency), today)),
  indexScores: ofRegency((regency, { today }) => indexScoresOf(codeOf(regency), today)),
  readiness: ofRegency((regency, { today }) => readinessOf(codeOf(regency), today)),
  programmes: ofRegency((regency, { today }) => programmesOf(codeOf(regency), today)),
  reports: ofRegency(reportsFor),
  worksheets: ofRegency((regency, { today }) => worksheetsOf(regency, today)),
  promises: ofRegency((regency, { today }) => promisesOf(codeOf(regency), today)),
};

/** An error answer, RFC 9457. */
export const problem = (status: number, title: string, detail: string): Answer => ({
  status,
  body: { type: 'about:blank', title, status, detail },
  contentType: 'application/problem+json',
});

export const notFound = (path: string): Answer =>
  problem(404, 'Not Found', `No resource at ${path}`);

/** Base address of each API on the mock server. */
export const baseOf = (api: 'catalog' | 'assessment'): string => `/api/${api}/v1`;

function paramsIn(template: string, path: string): Params | null {
  const pattern = template
    .replaceAll('.', '\\.')
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>[^/]+)`);
  const match = new RegExp(`^${pattern}$`).exec(path);
  return match === null ? null : { ...match.groups };
}

export type Route = { name: EndpointName; params: Params };

const isEndpointName = (name: string): name is EndpointName => name in endpoints;

/** The resource that a path names, `/api/catalog/v1/regencies.json`; `null` when there is none. */
export function routeOf(path: string): Route | null {
  for (const [name, { api, path: template }] of Object.entries(endpoints)) {
    const params = paramsIn(baseOf(api) + template, path);
    if (params !== null && isEndpointName(name)) return { name, params };
  }
  return null;
}

/** The JSON answer to `GET path`. Boundaries are files and are served beside it, see `serve`. */
export function answer(world: World, path: string): Answer {
  const route = routeOf(path);
  if (route === null || route.name === 'boundaries') return notFound(path);
  const body = RESPONDERS[route.name](world, route.params);
  return body === null ? notFound(path) : { status: 200, body, contentType: 'application/json' };
}
