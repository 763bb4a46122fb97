import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { strictPolicy } from '../../scripts/serve';
import { answerFrom } from '../../scripts/static-server/answer';
import { closeServer, listenOnFreePort } from '../../scripts/static-server/port';
import { answerConfig } from './answerConfig';
import { answerFaulty, type Fault, TARGETS, type Target } from './faults';
import { answerNextBuild } from './nextBuild';
import { countTraffic, type Traffic } from './traffic';

export type ProductServer = {
  url: string;
  fail: (target: Target, fault: Fault) => void;
  /** Everything when no target is named. */
  heal: (target?: Target) => void;
  /** From now on `config.json` is the published one with these members in place of its own. */
  configure: (members: object) => void;
  /** From now on answers carry this time as their `Date`; none when it is `null`, as at first. */
  tellTime: (moment: Date | null) => void;
  /** From now on pages of this origin may read the answers (CORS). */
  allowOrigin: (origin: string) => void;
  /** The next page loaded is of another build, with the same code. */
  publishBuild: () => void;
  /** No one listens at the port any more; `open` listens at the same one. */
  close: () => Promise<void>;
  open: () => Promise<void>;
  takeTraffic: () => Traffic;
};

/** The product as it is published, over a world written by `dump-world`, with faults to switch. */
export async function startProductServer(
  dist: string,
  world: string,
  headers: Record<string, string> = strictPolicy,
): Promise<ProductServer> {
  const answer = answerFrom({ '/': dist, '/api': join(world, 'api') }, headers);
  const faults = new Map<Target, Fault>();
  const waiting = new Map<Target, (() => void)[]>();
  const traffic = countTraffic();
  let build = 1;
  let members: object = {};
  let date: Date | null = null;
  let allowed: string | null = null;

  function putHeaders(response: ServerResponse): void {
    // The clock of a test is not that of this machine.
    response.sendDate = false;
    if (date !== null) response.setHeader('date', date.toUTCString());
    if (allowed !== null) response.setHeader('access-control-allow-origin', allowed);
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    const target = targetOf(path);
    const fault = faults.get(target);
    if (fault === 'silent') {
      await new Promise<void>((resolve) => waiting.set(target, [...waitingFor(target), resolve]));
    } else if (fault !== undefined) {
      return answerFaulty(fault, request, response, join(world, decodeURIComponent(path)));
    }
    if (path === '/config.json') return answerConfig(dist, members, headers, response);
    // Brotli at its best takes longer than a request may on a test's fast clock.
    request.headers['accept-encoding'] = 'gzip';
    const isNext = build > 1 && target === 'program';
    if (isNext && (await answerNextBuild(dist, build, request, response))) return;
    await answer(request, response);
  }
  const waitingFor = (target: Target) => waiting.get(target) ?? [];
  const release = (target: Target) => {
    for (const resume of waitingFor(target)) resume();
    waiting.delete(target);
  };

  const server = createServer((request, response) => {
    traffic.count(request, response);
    putHeaders(response);
    respond(request, response).catch(() => response.destroy());
  });
  const port = await listenOnFreePort(server, 0);

  return {
    url: `http://localhost:${port}`,
    fail: (target, fault) => {
      faults.set(target, fault);
    },
    heal: (target) => {
      for (const healed of target === undefined ? TARGETS : [target]) {
        faults.delete(healed);
        release(healed);
      }
    },
    configure: (chosen) => {
      members = chosen;
    },
    tellTime: (moment) => {
      date = moment;
    },
    allowOrigin: (origin) => {
      allowed = origin;
    },
    publishBuild: () => {
      build += 1;
    },
    close: () => {
      for (const target of TARGETS) release(target);
      return closeServer(server);
    },
    open: async () => {
      const opened = await listenOnFreePort(server, port);
      if (opened !== port) throw new Error(`Port ${port} was taken meanwhile`);
    },
    takeTraffic: traffic.take,
  };
}

function targetOf(path: string): Target {
  if (path.startsWith('/api/catalog/')) return 'catalog';
  return path.startsWith('/api/assessment/') ? 'assessment' : 'program';
}
