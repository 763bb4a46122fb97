import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchBrowser, openBenchBrowser } from './bench/bench-browser';
import { budgetRows, verdictOf } from './bench/budget-rows';
import { REGENCY, type Size, servePages } from './bench/build-contestants';
import { freePort } from './bench/free-port';
import { serveFloor } from './bench/freeze-page';
import { type Addresses, measureAllInteractions, measureLoads } from './bench/measure-all';
import { measureDeadChange } from './bench/measure-dead-change';
import { measureLighthouse } from './bench/measure-lighthouse';
import { measureLoad } from './bench/measure-load';
import { measurePageInteractions, measurePages } from './bench/measure-pages';
import { measureWall } from './bench/measure-wall';
import { printReport } from './bench/print-report';
import type { Results } from './bench/results';
import type { FolderServer } from './serve';

/** `--quick`: fewer runs and no Lighthouse, while developing. What it prints is no evidence. */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const RUNS = values.quick ? 3 : 5;
const INTERACTION_RUNS = values.quick ? 1 : 3;
const LIGHTHOUSE_RUNS = 3;

const FOLDER = join(import.meta.dirname, '..', 'bench');
const OUT = join(FOLDER, 'out');

const loadAverage = (): number => Number((loadavg()[0] ?? 0).toFixed(2));

async function serveAll(browser: BenchBrowser, servers: FolderServer[]): Promise<Addresses> {
  const pages = await servePages(OUT);
  servers.push(pages.S, pages.L);
  const page = { S: `${pages.S.url}/${REGENCY}`, L: `${pages.L.url}/${REGENCY}` };
  const floorOf = async (size: 'S' | 'L') => {
    const folder = join(OUT, `floor-${size}`);
    const server = await serveFloor(browser, page[size], join(OUT, 'dist'), folder);
    servers.push(server);
    return `${server.url}/`;
  };
  return { page, floor: { S: await floorOf('S'), L: await floorOf('L') } };
}

async function measure(
  browser: BenchBrowser,
  addresses: Addresses,
  port: number,
): Promise<Results> {
  const startedAt = new Date().toISOString();
  const start = loadAverage();
  // The first load of a browser also loads the browser, and compresses what the servers send.
  for (const url of Object.values(addresses).flatMap(Object.values)) {
    await measureLoad(browser, url, 'fast');
  }
  const loads = await measureLoads(browser, addresses, RUNS);
  const interactions = await measureAllInteractions(browser, addresses.page, INTERACTION_RUNS);
  const deadChange = {
    S: await measureDeadChange(browser, addresses.floor.S),
    L: await measureDeadChange(browser, addresses.floor.L),
  };
  const base = (size: Size) => new URL('/', addresses.page[size]).origin;
  const pages = await measurePages(browser, base('S'), RUNS);
  const pageInteractions = await measurePageInteractions(browser, base('L'));
  const wall = await measureWall(browser, base('S'));
  await browser.running();
  const lighthouse = values.quick
    ? null
    : await measureLighthouse(base('S'), port, LIGHTHOUSE_RUNS);
  const load = { start, end: loadAverage(), cores: cpus().length };
  const interaction = { interactions, deadChange, pages, pageInteractions };
  return { startedAt, load, runs: RUNS, loads, ...interaction, wall, lighthouse };
}

const servers: FolderServer[] = [];
const port = await freePort();
const browser = await openBenchBrowser(port);
try {
  const addresses = await serveAll(browser, servers);
  const results = await measure(browser, addresses, port);
  const rows = budgetRows(results);
  await writeFile(
    join(FOLDER, 'results.json'),
    JSON.stringify({ ...results, budgets: rows }, null, 2),
  );
  printReport(results, rows);
  if (rows.some((row) => verdictOf(row) === 'broken')) process.exitCode = 1;
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
}
