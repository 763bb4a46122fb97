import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compressFolder } from '../../scripts/precompress/compressFolder';
import { makeHostile } from '../nginx/hostileWorld';
import { freePort, type Nginx, startNginx } from '../nginx/startNginx';
import { startWorldServer } from '../nginx/worldServer';
import { writeWorld } from '../product-server/writeWorld';
import { startOpenIdProvider } from '../sign-in/openIdProvider';
import { TODAY } from './fixtures';

const run = promisify(execFile);
const PROGRAM = process.env.PRODUCT ?? 'dist';
const DEMO = process.env.DEMO ?? 'dist-demo';
/** Quick: what is tested is that the copy is sent, not how small it is. */
const QUALITY = 4;

/** A server, and the other origins that its pages may ask. */
type Site = { nginx: Nginx; partners: readonly string[] };

export type SiteName = keyof ReturnType<typeof recipes>;

/** The sites of one worker: each starts when a test first asks for it, and over worlds that they share. */
export function createSites(binary: string) {
  const ends: (() => Promise<unknown>)[] = [];
  const worlds = new Map<string, Promise<string>>();
  const folder = async () => {
    const path = await mkdtemp(join(tmpdir(), 'dasbor-site-'));
    ends.unshift(() => rm(path, { recursive: true }));
    return path;
  };
  const world = (today: string): Promise<string> => {
    const known = worlds.get(today) ?? writeWorld(today);
    if (!worlds.has(today)) ends.push(async () => rm(await known, { recursive: true }));
    worlds.set(today, known);
    return known;
  };
  const start = async (site: Parameters<typeof startNginx>[1]) => {
    const nginx = await startNginx(binary, site);
    ends.unshift(nginx.close);
    return nginx;
  };
  const all = recipes({ ends, folder, world, start });
  const started = new Map<SiteName, Promise<Site>>();
  return {
    get(name: SiteName): Promise<Site> {
      const site = started.get(name) ?? all[name]();
      started.set(name, site);
      return site;
    },
    async close() {
      for (const end of ends) await end();
    },
  };
}

type Means = {
  /** What is done at the end, servers before folders. */
  ends: (() => Promise<unknown>)[];
  folder: () => Promise<string>;
  world: (today: string) => Promise<string>;
  start: (site: Parameters<typeof startNginx>[1]) => Promise<Nginx>;
};

const alone = (nginx: Nginx): Site => ({ nginx, partners: [] });

const recipes = ({ ends, folder, world, start }: Means) => ({
  /** The release as an operator unpacks it, and the world as the folder that is its API. */
  async folder() {
    const program = await folder();
    await cp(PROGRAM, program, { recursive: true });
    await compressFolder(program, QUALITY);
    return alone(await start({ program, data: await world(TODAY) }));
  },
  /** An API whose every text is hostile. */
  async hostile() {
    const data = await folder();
    await cp(await world(TODAY), data, { recursive: true });
    await makeHostile(data);
    return alone(await start({ program: PROGRAM, data }));
  },
  /** The hosted demo: its API is a worker in the browser, its server has none. */
  async demo() {
    return alone(await start({ program: DEMO, data: DEMO }));
  },
  /** What `publish-data` made of a workbook. */
  async workbook() {
    const data = join(await folder(), 'data');
    const script = ['--import', 'tsx', 'test/publish-data/world/publishWorld.ts'];
    await run(process.execPath, [...script, data, TODAY, '52.02']);
    return alone(await start({ program: PROGRAM, data }));
  },
  /** The API is a program behind the same origin. */
  async proxy() {
    const api = await startWorldServer(TODAY, { world: await world(TODAY) });
    ends.unshift(api.close);
    return alone(await start({ program: PROGRAM, data: PROGRAM, proxyTo: api.host }));
  },
  /** The origin beside the dashboard's is the API, and the operator has named it in `origins.conf`. */
  async elsewhere() {
    const port = await freePort();
    const allowOrigin = `http://localhost:${port}`;
    const api = await startWorldServer(TODAY, { world: await world(TODAY), allowOrigin });
    ends.unshift(api.close);
    const nginx = await start({ program: PROGRAM, data: PROGRAM, port, connect: api.url });
    const base = (name: string) => `${api.url}/api/${name}/v1`;
    await nginx.configure({ api: { catalog: base('catalog'), assessment: base('assessment') } });
    return { nginx, partners: [api.url] };
  },
  /** An API that asks a real provider about every token; the page may ask both. */
  async signIn() {
    const port = await freePort();
    const provider = await startOpenIdProvider(`http://localhost:${port}/`);
    ends.unshift(provider.stop);
    const today = new Date().toISOString().slice(0, 10);
    const rules = { world: await world(today), admits: provider.introspect };
    const api = await startWorldServer(today, rules);
    ends.unshift(api.close);
    const site = { program: PROGRAM, data: PROGRAM, port, proxyTo: api.host };
    const nginx = await start({ ...site, connect: provider.issuer });
    await nginx.configure({ signIn: provider.settings });
    return { nginx, partners: [provider.issuer] };
  },
});
