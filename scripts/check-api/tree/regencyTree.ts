import * as v from 'valibot';
import { endpoints } from '@/api/contract/endpoints';
import type { ResourceName } from '@/api/contract/resources';
import type { IsoDate } from '@/domain/time/calendar';
import type { Params, TreeResource } from './resource';

/** An answer that keeps the contract, with its path. */
export type Answer<Body = unknown> = { path: string; params: Params; body: Body };

/** Bodies are checked against the contract once, not once for every regency. */
export type ParsedResource = TreeResource & { ok: boolean };

const bodies = <S extends v.GenericSchema>(
  resources: readonly ParsedResource[],
  name: ResourceName,
  schema: S,
): Answer<v.InferOutput<S>>[] =>
  resources.flatMap((resource) => {
    if (resource.name !== name || !resource.ok) return [];
    const { path, params } = resource;
    const result = v.safeParse(schema, resource.body);
    return result.success ? [{ path, params, body: result.output }] : [];
  });

/** What all regencies share. */
export function sharedTree(resources: readonly ParsedResource[], today: IsoDate) {
  return {
    today,
    regencies: bodies(resources, 'regencies', endpoints.regencies.schema)[0],
    dimensions: bodies(resources, 'dimensions', endpoints.dimensions.schema)[0],
    schemes: bodies(resources, 'indexSchemes', endpoints.indexSchemes.schema)[0],
  };
}

type SharedTree = ReturnType<typeof sharedTree>;

/**
 * Every answer about one regency that keeps the contract, beside what all share. What was not served or
 * is broken is absent: rules that join to it say nothing then, for its absence is a fault of its own.
 */
export function regencyTree(shared: SharedTree, code: string, all: readonly ParsedResource[]) {
  const resources = all.filter(({ params }) => params.regency === code);
  const list = <S extends v.GenericSchema>(name: ResourceName, schema: S) =>
    bodies(resources, name, schema);
  return {
    ...shared,
    code,
    profile: list('profile', endpoints.profile.schema)[0],
    boundaries: list('boundaries', endpoints.boundaries.schema),
    indicators: list('indicators', endpoints.indicators.schema)[0],
    quickWins: list('quickWins', endpoints.quickWins.schema)[0],
    services: list('services', endpoints.services.schema)[0],
    editions: list('editions', endpoints.editions.schema)[0],
    scorecard: list('scorecard', endpoints.scorecard.schema)[0],
    yearly: list('scorecardOfYear', endpoints.scorecardOfYear.schema),
    observations: list('observations', endpoints.observations.schema),
    evaluations: list('evaluations', endpoints.evaluations.schema)[0],
    indexScores: list('indexScores', endpoints.indexScores.schema)[0],
    readiness: list('readiness', endpoints.readiness.schema)[0],
    programmes: list('programmes', endpoints.programmes.schema)[0],
    reports: list('reports', endpoints.reports.schema),
    worksheets: list('worksheets', endpoints.worksheets.schema)[0],
    promises: list('promises', endpoints.promises.schema)[0],
  };
}

export type RegencyTree = ReturnType<typeof regencyTree>;

/** The scorecard of now and those of single years. */
export const scorecardsOf = ({ scorecard, yearly }: RegencyTree) =>
  scorecard === undefined ? yearly : [scorecard, ...yearly];
