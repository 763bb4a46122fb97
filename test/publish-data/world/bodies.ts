import { answer, baseOf } from '#mocks/answer';
import type { Wire } from '#mocks/wire';
import type { World } from '#mocks/world/world';
import { type EndpointName, endpoints } from '@/api/contract/endpoints';

/** Every answer of one regency, as a server of the world gives it. */
export function bodiesOf(world: World, regency: string) {
  const of = <N extends EndpointName>(name: N, params: Record<string, string> = {}): Wire<N> => {
    const { api, path } = endpoints[name];
    const filled = path.replace(
      /\{(\w+)\}/g,
      (_, key: string) => ({ regency, ...params })[key] ?? '',
    );
    const { status, body } = answer(world, baseOf(api) + filled);
    if (status !== 200) throw new Error(`${filled} answered ${status}`);
    // The world is parsed with the contract in tests of its own.
    return body as Wire<N>;
  };
  const { indicators } = of('indicators');
  const { quickWins } = of('quickWins');
  const ids = (records: readonly { id: string }[]) => [...new Set(records.map(({ id }) => id))];
  return {
    profile: of('profile'),
    dimensions: of('dimensions').dimensions,
    schemes: of('indexSchemes').schemes,
    indicators,
    series: ids(indicators).map((indicator) => of('observations', { indicator })),
    quickWins,
    reports: ids(quickWins).map((quickWin) => of('reports', { quickWin })),
    services: of('services'),
    editions: of('editions').editions,
    evaluations: of('evaluations'),
    indexScores: of('indexScores'),
    readiness: of('readiness'),
    programmes: of('programmes'),
    worksheets: of('worksheets'),
    promises: of('promises'),
    scorecard: of('scorecard'),
  };
}

export type Bodies = ReturnType<typeof bodiesOf>;
