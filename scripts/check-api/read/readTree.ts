import * as v from 'valibot';
import { endpoints } from '@/api/contract/endpoints';
import { idSchema, regencyCodeSchema } from '@/api/contract/primitives';
import type { ResourceName } from '@/api/contract/resources';
import type { Finding } from '../finding';
import { type Params, pathOf, type Route, type TreeResource } from '../tree/resource';
import { inTurns } from './inTurns';
import { listed, yearsOf } from './lists';
import { noCatalog } from './noCatalog';
import { CannotCheck, type Exchange, NoAnswer, type Source } from './source/exchange';
import { type ReadResource, toResource } from './toResource';

/** Requests under way at once: a small server must not notice the check. */
const AT_ONCE = 4;

export type ReadTree = {
  resources: TreeResource[];
  exchanges: Exchange[];
  findings: Finding[];
};

export type Progress = (done: number, path: string) => void;

const SHARED: readonly ResourceName[] = ['dimensions', 'indexSchemes'];
const OF_REGENCY: readonly ResourceName[] = [
  ...(['profile', 'indicators', 'quickWins', 'services', 'editions', 'scorecard'] as const),
  ...(['evaluations', 'indexScores', 'readiness', 'programmes', 'worksheets', 'promises'] as const),
];

/** Reads everything an API serves, by following its lists; nothing is asked twice. */
export async function readTree(
  source: Source,
  {
    today,
    regencies,
    onProgress,
  }: { today: string; regencies?: readonly string[] | undefined; onProgress: Progress },
): Promise<ReadTree> {
  const tree: ReadTree = { resources: [], exchanges: [], findings: [] };
  const read = async (name: ResourceName, params: Params): Promise<ReadResource> => {
    const route: Route = { name, params };
    const path = pathOf(name, params);
    try {
      const exchange = await source(endpoints[name].api, path);
      tree.exchanges.push(exchange);
      onProgress(tree.exchanges.length, path);
      return toResource(route, exchange);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      const [value, fix] = [error.message, 'Answer within 30 seconds; see the log of the server.'];
      const reason = 'No answer came.';
      const finding: Finding = {
        rule: 'served',
        severity: 'error',
        resource: path,
        at: '',
        value,
        reason,
        fix,
      };
      return { resource: null, findings: [finding] };
    }
  };
  const readAll = async (wanted: readonly [ResourceName, Params][]): Promise<void> => {
    for (const { resource, findings } of await inTurns(wanted, AT_ONCE, ([name, params]) =>
      read(name, params),
    )) {
      if (resource !== null) tree.resources.push(resource);
      tree.findings.push(...findings);
    }
  };
  // What breaks the contract is a fault by itself; as part of an address it could lead anywhere.
  const idsIn = (name: ResourceName, regency: string, list: string): string[] =>
    tree.resources
      .filter((resource) => resource.name === name && resource.params.regency === regency)
      .flatMap(({ body }) => listed(body, list, 'id'))
      .filter((id) => v.is(idSchema, id));

  const first = await source('catalog', pathOf('regencies', {}));
  tree.exchanges.push(first);
  const { resource, findings } = toResource({ name: 'regencies', params: {} }, first);
  if (resource === null) throw new CannotCheck(noCatalog(first, findings));
  tree.resources.push(resource);
  const codes =
    regencies ??
    listed(resource.body, 'regencies', 'code').filter((code) => v.is(regencyCodeSchema, code));

  await readAll(SHARED.map((name) => [name, {}]));
  for (const regency of codes) {
    await readAll([
      ...OF_REGENCY.map((name): [ResourceName, Params] => [name, { regency }]),
      ['boundaries', { regency, level: 'district' }],
      ['boundaries', { regency, level: 'village' }],
    ]);
    const indicators = new Set([
      ...idsIn('indicators', regency, 'indicators'),
      ...idsIn('scorecard', regency, 'indicators'),
    ]);
    await readAll([
      ...[...indicators].map((indicator): [ResourceName, Params] => [
        'observations',
        { regency, indicator },
      ]),
      ...idsIn('quickWins', regency, 'quickWins').map((quickWin): [ResourceName, Params] => [
        'reports',
        { regency, quickWin },
      ]),
    ]);
    await readAll(
      yearsOf(tree.resources, regency, today).map((year) => ['scorecardOfYear', { regency, year }]),
    );
  }
  return tree;
}
