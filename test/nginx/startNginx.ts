import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { closeServer, listenOnFreePort } from '../../scripts/static-server/port';
import { type Site, writePrefix } from './writePrefix';

export type Nginx = {
  url: string;
  /** From now on `config.json` is the published one with these members in place of its own. */
  configure: (members: object) => Promise<void>;
  /** What the server wrote about its visitors. */
  accessLog: () => Promise<string>;
  close: () => Promise<void>;
};

const PATIENCE_MS = 10_000;

/** A real nginx in a folder of its own, with exactly the files that an operator installs. */
export async function startNginx(
  binary: string,
  chosen: Omit<Site, 'port'> & { port?: number },
): Promise<Nginx> {
  const prefix = await mkdtemp(join(tmpdir(), 'dasbor-nginx-'));
  const program = resolve(chosen.program);
  const site = { ...chosen, program, port: chosen.port ?? (await freePort()) };
  const configFile = join(prefix, 'config.json');
  const published: object = JSON.parse(await readFile(join(site.program, 'config.json'), 'utf8'));
  const configure = (members: object) =>
    writeFile(configFile, JSON.stringify({ ...published, ...members }));
  await configure({});
  const conf = await writePrefix(prefix, site);
  const server = spawn(binary, ['-p', prefix, '-c', conf], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  const url = `http://localhost:${site.port}`;
  await untilAnswers(`${url}/healthz`, () => (server.exitCode === null ? null : said));
  return {
    url,
    configure,
    accessLog: () => readFile(join(prefix, 'log/access.log'), 'utf8'),
    close: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      await rm(prefix, { recursive: true, force: true });
    },
  };
}

/** Answered by the page's own server, or led to its https. */
async function untilAnswers(url: string, ended: () => string | null): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (answer !== undefined && answer.status < 400) return;
    const words = ended() ?? (answer === undefined ? 'no answer' : await answer.text());
    if (ended() !== null || Date.now() > deadline)
      throw new Error(`nginx does not start: ${words}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** For who must know the address before the server is there. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listenOnFreePort(probe, 0);
  await closeServer(probe);
  return port;
}
