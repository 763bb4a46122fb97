import { type BaseIssue, safeParse } from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { applyScenario, server } from '#mocks/node';
import { SCENARIO_NAMES, SCENARIOS, scenarioOf } from '#mocks/scenarios';
import { endpoints } from '@/api/contract/endpoints';

const HOST = 'http://localhost';
const SCORECARD = `${HOST}/api/assessment/v1/regencies/52.02/scorecard.json`;
const OBSERVATIONS = `${HOST}/api/assessment/v1/regencies/52.02/indicators/pad/observations.json`;
const MAP = `${HOST}/api/catalog/v1/regencies/52.02/boundaries/district.geojson`;

const get = (url: string, headers: Record<string, string> = {}) => fetch(url, { headers });

/** Last key of every issue; a union reports its members' issues one level down. */
const fieldsOf = (issues: BaseIssue<unknown>[]): unknown[] =>
  issues.flatMap(({ path, issues: inner }) => [path?.at(-1)?.key, ...fieldsOf(inner ?? [])]);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => applyScenario('normal'));
afterAll(() => server.close());

describe('scenarios', () => {
  it('each have a label; an unknown name is the normal one', () => {
    expect(SCENARIOS.map(({ name }) => name)).toEqual([...SCENARIO_NAMES]);
    expect(scenarioOf('peta-gagal')).toBe('peta-gagal');
    expect(scenarioOf('lain')).toBe('normal');
  });

  it('normal: answers with an ETag, and 304 to who already has it', async () => {
    const first = await get(SCORECARD);
    expect(first.status).toBe(200);
    const again = await get(SCORECARD, { 'If-None-Match': first.headers.get('ETag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('lambat: answers the same, later', async () => {
    applyScenario('lambat', { slowMs: 120 });
    const start = performance.now();
    expect((await get(SCORECARD)).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(115);
  });

  it('kosong: keeps the contract, the districts and agencies, and has no indicator', async () => {
    applyScenario('kosong');
    const body = await (await get(SCORECARD)).json();
    expect(safeParse(endpoints.scorecard.schema, body).success).toBe(true);
    expect(body).toMatchObject({ indicators: [], quickWins: [], evaluations: [] });
    expect(body.districts).toHaveLength(12);
  });

  it('peta-gagal: only the boundaries fail', async () => {
    applyScenario('peta-gagal');
    const response = await get(MAP);
    expect(response.status).toBe(503);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect((await get(SCORECARD)).status).toBe(200);
  });

  it('usang: every answer after the first of its path fails', async () => {
    applyScenario('usang');
    expect((await get(SCORECARD)).status).toBe(200);
    expect((await get(SCORECARD)).status).toBe(503);
    expect((await get(MAP)).status).toBe(200);
    applyScenario('usang');
    expect((await get(SCORECARD)).status).toBe(200);
  });

  it('kontrak-rusak: observations have text for values, the scorecard is sound', async () => {
    applyScenario('kontrak-rusak');
    const broken = await (await get(OBSERVATIONS)).json();
    const result = safeParse(endpoints.observations.schema, broken);
    expect(result.success).toBe(false);
    expect(fieldsOf(result.issues ?? [])).toContain('value');
    const sound = await (await get(SCORECARD)).json();
    expect(safeParse(endpoints.scorecard.schema, sound).success).toBe(true);
  });

  it('luring: no request gets through', async () => {
    applyScenario('luring');
    await expect(get(SCORECARD)).rejects.toThrow();
  });

  it('besar: 300 indicators besides the published ones, 500 quick wins, 45 agencies', async () => {
    applyScenario('besar');
    const body = await (await get(SCORECARD)).json();
    expect(body.indicators.length).toBeGreaterThanOrEqual(300);
    expect(new Set(body.quickWins.map(({ id }: { id: string }) => id)).size).toBe(500);
    expect(body.agencies).toHaveLength(45);
  });
});
