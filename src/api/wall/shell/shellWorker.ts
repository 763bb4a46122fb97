import { buildIn } from '../build/buildOf';
import { isFile, isJson, isPage } from './goodAnswers';
import { shellRoute } from './shellRoute';
import { base, build, files, type RequestEvent, worker } from './workerScope';

/** The worker of the wall: keeps the program so that it starts without network. */

const { scope } = worker.registration;
const OURS = `wall ${scope} `;
const PROGRAM = `${OURS}build ${build}`;
const SETTINGS = `${OURS}settings`;
const INDEX = `${base}index.html`;
const CONFIG = `${base}config.json`;
/** Who does not answer sooner is not waited for. */
const PATIENCE_MS = 4000;
/** Few at a time: the wall asks for its figures over the same line. */
const AT_ONCE = 4;

const place = { origin: new URL(scope).origin, base };

worker.addEventListener('install', (event) => event.waitUntil(keepProgram()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  if (answer !== null) event.respondWith(answer);
});

type IsGood = (answer: Response) => Promise<boolean>;

/** All files of one build or none: a build in part would start to an empty screen. */
async function keepProgram(): Promise<void> {
  await keep(PROGRAM, INDEX, async (answer) => buildIn(await answer.text()) === build);
  await keep(SETTINGS, CONFIG, isJson);
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const next = files.slice(from, from + AT_ONCE);
    await Promise.all(next.map((path) => keep(PROGRAM, path, isFile)));
  }
  await worker.skipWaiting();
}

async function keep(name: string, path: string, isGood: IsGood): Promise<void> {
  const answer = await fetch(path);
  if (!(await isGood(answer.clone()))) throw new Error(`${path} is not of build ${build}`);
  await (await caches.open(name)).put(path, answer);
}

/** The build before this one stays until the next: its page may still be on the wall. */
async function takeOver(): Promise<void> {
  const before = (await caches.keys()).filter((name) => name.startsWith(`${OURS}build `));
  const old = before.filter((name) => name !== PROGRAM).slice(0, -1);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

function answerTo({ request }: RequestEvent): Promise<Response> | null {
  switch (shellRoute(request, place)) {
    case 'page':
      return newestOrKept(request.url, { name: PROGRAM, path: INDEX, isGood: isPage });
    case 'config':
      return newestConfig();
    case 'file':
      return keptOrNetwork(request);
    case 'network':
      return null;
  }
}

async function newestConfig(): Promise<Response> {
  const answer = await newestOrKept(CONFIG, { name: SETTINGS, path: CONFIG, isGood: isJson });
  const cache = await caches.open(SETTINGS);
  if (await isJson(answer.clone())) await cache.put(CONFIG, answer.clone());
  return answer;
}

type KeptAs = { name: string; path: string; isGood: IsGood };

/** Whatever does not come in time or is something else, such as a page to sign in, counts as silence. */
async function newestOrKept(url: string, { name, path, isGood }: KeptAs): Promise<Response> {
  const kept = await caches.match(path, { cacheName: name });
  const answer = await fetch(url, {
    cache: 'no-cache',
    headers: { accept: path === INDEX ? 'text/html' : 'application/json' },
    // Without anything kept, late is better than never.
    signal: kept === undefined ? null : AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined);
  if (answer !== undefined && (kept === undefined || (await isGood(answer.clone())))) return answer;
  return kept ?? Response.error();
}

/** A file is named by its content, so it does not matter which build kept it. */
const keptOrNetwork = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
