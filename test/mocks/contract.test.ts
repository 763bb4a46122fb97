import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { answer, routeOf } from '#mocks/answer';
import { listPaths } from '#mocks/list-paths';
import { readBoundary } from '#mocks/node-boundaries';
import { REGIONS } from '#mocks/seeds/regions';
import { serve } from '#mocks/serve';
import { createWorld } from '#mocks/world/world';
import { endpoints } from '@/api/contract/endpoints';
import { problemSchema } from '@/api/contract/primitives';
import { isoDate } from '@/domain/time/calendar';

const today = isoDate('2026-11-22');
const world = createWorld({ today, size: 'demo' });
const paths = listPaths(world);

/** The places at which a body breaks its endpoint's schema; none when it keeps it. */
function breaches(path: string, body: unknown): string[] {
  const route = routeOf(path);
  if (route === null) return ['no route'];
  const result = safeParse(endpoints[route.name].schema, body);
  return (result.issues ?? []).map(
    (issue) => `${issue.path?.map(({ key }) => String(key)).join('.')}: ${issue.message}`,
  );
}

describe('mock server', () => {
  it('lists every resource of the contract', () => {
    const names = new Set(paths.map((path) => routeOf(path)?.name));
    const expected = Object.keys(endpoints).filter((name) => name !== 'boundaries');
    expect([...names].sort()).toEqual(expected.sort());
  });

  it('answers every listed path in the form its schema asks for', () => {
    const broken = paths.flatMap((path) => {
      const { status, body } = answer(world, path);
      return status === 200
        ? breaches(path, body)
            .slice(0, 1)
            .map((at) => `${path} ${at}`)
        : [path];
    });
    expect(broken).toEqual([]);
  });

  it('keeps the contract in the large world too', () => {
    const large = createWorld({ today, size: 'large' });
    const some = [
      '/api/assessment/v1/regencies/52.02/scorecard.json',
      '/api/assessment/v1/regencies/52.02/indicators/lapor-tepat-waktu-2/observations.json',
      '/api/catalog/v1/regencies/52.02.json',
      '/api/catalog/v1/regencies/52.02/quick-wins.json',
    ];
    expect(some.flatMap((path) => breaches(path, answer(large, path).body))).toEqual([]);
  });

  it('keeps the contract on any day, also early in a year and on a leap day', () => {
    for (const day of ['2026-01-02', '2028-02-29', '2027-07-01']) {
      const other = createWorld({ today: isoDate(day), size: 'demo' });
      for (const code of other.regencyCodes) {
        const path = `/api/assessment/v1/regencies/${code}/scorecard.json`;
        expect(breaches(path, answer(other, path).body), `${day} ${code}`).toEqual([]);
      }
    }
  });

  it('gives the same answers for the same day', () => {
    const again = createWorld({ today, size: 'demo' });
    for (const path of paths) expect(answer(again, path)).toEqual(answer(world, path));
  });

  it.each([
    '/api/catalog/v1/nothing.json',
    '/api/catalog/v1/regencies/99.99.json',
    '/api/assessment/v1/regencies/52.02/indicators/unknown/observations.json',
    '/api/assessment/v1/regencies/52.02/scorecards/1999.json',
    '/api/catalog/v1/regencies/52.02/boundaries/planet.geojson',
  ])('answers 404 with a problem document for %s', async (path) => {
    const { status, text, contentType } = await serve(world, path, readBoundary);
    expect(status).toBe(404);
    expect(contentType).toBe('application/problem+json');
    expect(safeParse(problemSchema, JSON.parse(text)).success).toBe(true);
  });

  it.each(REGIONS)(
    'draws exactly the districts of $regency.name',
    async ({ regency, districts }) => {
      const path = `/api/catalog/v1/regencies/${regency.code}/boundaries/district.geojson`;
      const { status, text } = await serve(world, path, readBoundary);
      expect(status).toBe(200);
      const body = JSON.parse(text);
      expect(breaches(path, body)).toEqual([]);
      const drawn: string[] = body.features
        .filter(
          (feature: { properties: { role: string } }) => feature.properties.role === 'district',
        )
        .map((feature: { properties: { code: string } }) => feature.properties.code);
      expect(drawn.sort()).toEqual(districts.map(({ code }) => code).sort());
    },
  );
});
