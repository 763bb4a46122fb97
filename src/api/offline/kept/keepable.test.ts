import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readBoundary } from '#mocks/node-boundaries';
import { serve } from '#mocks/serve';
import { createWorld } from '#mocks/world/world';
import { isoDate } from '@/domain/time/calendar';
import type { ApiBase } from '../../apiBase';
import { evaluationsQuery, programmesQuery } from '../../assessment/evaluationQueries';
import { boundariesQuery } from '../../boundaries/boundaryQueries';
import { definitionsQuery } from '../../catalog/definitionQueries';
import { observationsQuery } from '../../observations/observationQueries';
import { scorecardQuery } from '../../scorecard/scorecardQueries';

const world = createWorld({ today: isoDate('2026-11-22'), size: 'demo' });
const base: ApiBase = { catalog: '/api/catalog/v1', assessment: '/api/assessment/v1' };
const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });

beforeEach(() => {
  vi.stubGlobal('fetch', async (path: string) => {
    const { status, text } = await serve(world, path, readBoundary);
    return new Response(text, { status });
  });
});
afterEach(() => vi.unstubAllGlobals());

/** What a browser keeps it copies; an answer with a function in it could not be kept at all. */
test.each([
  ['scorecard', () => client.fetchQuery(scorecardQuery(base, '52.02', null))],
  ['boundaries', () => client.fetchQuery(boundariesQuery(base, '52.02', 'district'))],
  ['observations', () => client.fetchQuery(observationsQuery(base, '52.02', 'stunting'))],
  ['definitions', () => client.fetchQuery(definitionsQuery(base, '52.02'))],
  ['evaluations', () => client.fetchQuery(evaluationsQuery(base, '52.02'))],
  ['programmes', () => client.fetchQuery(programmesQuery(base, '52.02'))],
])('%s come back from storage as they went in', async (_, ask) => {
  const answer = await ask();
  expect(structuredClone<unknown>(answer)).toEqual(answer);
});
