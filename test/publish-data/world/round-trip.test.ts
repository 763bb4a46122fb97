import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '#mocks/answer';
import { createWorld } from '#mocks/world/world';
import { endpoints } from '@/api/contract/endpoints';
import { isoDate } from '@/domain/time/calendar';
import { publish } from '../../../scripts/publish-data/publish';
import { silent } from '../../../scripts/publish-data/report/progress';
import { writeCsvFolder, writeWorkbook } from '../sheets/writeInput';
import { bodiesOf } from './bodies';
import { worldSheets } from './worldSheets';

const TODAY = '2026-07-21';
const REGENCY = '52.02';
const world = createWorld({ today: isoDate(TODAY), size: 'demo' });
const bodies = bodiesOf(world, REGENCY);
const sheets = worldSheets(bodies);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'round-trip-'));
});
afterAll(() => rm(folder, { recursive: true }));

const CATALOG = `/api/catalog/v1/regencies/${REGENCY}`;
const ASSESSMENT = `/api/assessment/v1/regencies/${REGENCY}`;

/** The boundaries of the demo as they were published before the day of the test. */
async function boundariesOf(place: string): Promise<string> {
  const file = await readFile(`mocks/seeds/boundaries/${REGENCY}.district.geojson`, 'utf8');
  const path = join(place, 'district.geojson');
  await writeFile(path, JSON.stringify({ ...JSON.parse(file), publishedAt: '2026-01-02' }));
  return path;
}

/** Sorted wherever order says nothing, so that only what is said is compared. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain).sort((a, b) => (text(a) < text(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, plain(member)]),
  );
}
const text = (value: unknown): string => JSON.stringify(value);

const parsed = (name: keyof typeof endpoints, body: unknown) =>
  plain(v.parse(endpoints[name].schema, body));
const published = async (out: string, path: string): Promise<unknown> =>
  JSON.parse(await readFile(join(out, path), 'utf8'));
const served = (path: string): unknown => answer(world, path).body;

describe.each(['workbook', 'folder of CSV'])('a world typed into a %s', (form) => {
  let out: string;
  beforeAll(async () => {
    const isWorkbook = form === 'workbook';
    const input = join(folder, isWorkbook ? 'dasbor.xlsx' : 'csv');
    out = join(folder, isWorkbook ? 'from-workbook' : 'from-csv');
    await (isWorkbook ? writeWorkbook(input, sheets) : writeCsvFolder(input, sheets));
    const outcome = await publish({
      inputs: [input],
      out,
      boundaries: [await boundariesOf(folder)],
      today: TODAY,
      numbers: isWorkbook ? 'unknown' : 'id',
      isTrial: false,
      allowRewrite: false,
      progress: silent,
    });
    expect(outcome.problems).toEqual([]);
    expect(outcome.written).toBe(true);
  }, 60_000);

  test('gives the scorecard that the server gives', async () => {
    const path = `${ASSESSMENT}/scorecard.json`;
    expect(parsed('scorecard', await published(out, path))).toEqual(
      parsed('scorecard', served(path)),
    );
  });

  test('gives the scorecards of past years, but for programmes that only the simulation knows', async () => {
    for (const year of [2023, 2024, 2025, 2026]) {
      const path = `${ASSESSMENT}/scorecards/${year}.json`;
      const known = await published(out, path);
      const { programmes: _1, ...ours } = v.parse(endpoints.scorecardOfYear.schema, known);
      const { programmes: _2, ...theirs } = v.parse(endpoints.scorecardOfYear.schema, served(path));
      expect(plain(ours), String(year)).toEqual(plain(theirs));
    }
  });

  test('gives the same figures and targets of every indicator', async () => {
    for (const { indicator } of bodies.series) {
      const path = `${ASSESSMENT}/indicators/${indicator}/observations.json`;
      const ours = v.parse(endpoints.observations.schema, await published(out, path));
      const theirs = v.parse(endpoints.observations.schema, served(path));
      expect(plain(ours.observations), indicator).toEqual(plain(theirs.observations));
      expect(plain(ours.targets), indicator).toEqual(plain(theirs.targets));
    }
  });

  test.each([
    ['profile', `${CATALOG}.json`],
    ['indicators', `${CATALOG}/indicators.json`],
    ['quickWins', `${CATALOG}/quick-wins.json`],
    ['services', `${CATALOG}/services.json`],
    ['editions', `${CATALOG}/editions.json`],
    ['dimensions', '/api/catalog/v1/dimensions.json'],
    ['indexSchemes', '/api/catalog/v1/index-schemes.json'],
    ['evaluations', `${ASSESSMENT}/evaluations.json`],
    ['indexScores', `${ASSESSMENT}/index-scores.json`],
    ['readiness', `${ASSESSMENT}/readiness.json`],
    ['programmes', `${ASSESSMENT}/programmes.json`],
    ['worksheets', `${ASSESSMENT}/worksheets.json`],
    ['promises', `${ASSESSMENT}/promises.json`],
  ] as const)('gives the same %s', async (name, path) => {
    expect(parsed(name, await published(out, path))).toEqual(parsed(name, served(path)));
  });

  test('gives the same reports with their evidence', async () => {
    for (const { id } of bodies.quickWins) {
      const path = `${ASSESSMENT}/quick-wins/${id}/reports.json`;
      const ours = v.parse(endpoints.reports.schema, await published(out, path));
      const theirs = v.parse(endpoints.reports.schema, served(path));
      expect(plain(ours.reports), id).toEqual(plain(theirs.reports));
    }
  });

  test('carries the boundaries that were named', async () => {
    const own = await published(out, `${CATALOG}/boundaries/district.geojson`);
    expect(v.parse(endpoints.boundaries.schema, own).features.length).toBeGreaterThan(11);
  });
});
