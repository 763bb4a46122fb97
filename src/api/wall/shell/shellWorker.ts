import { buildIn } from '../build/buildOf';
import { shellRoute } from './shellRoute';
import { base, build, files, type RequestEvent, worker } from './workerScope';

/** The worker of the wall: keeps the program so that it starts without network. */

const { scope } = worker.registration;
const OURS = `wall ${scope} `;
const INDEX = `${base}index.html`;
const CONFIG = `${base}config.json`;
/** Who does not answer sooner is not waited for. */
const PATIENCE_MS = 4000;

const shell = { origin: new URL(scope).origin, base, files: new Set(files) };
const openShell = () => caches.open(OURS + build);

worker.addEventListener('install', (event) => event.waitUntil(keepProgram()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  if (answer !== null) event.respondWith(answer);
});

/** All files of one build or none: a build in part would start to an empty screen. */
async function keepProgram(): Promise<void> {
  const cache = await openShell();
  const keep = async (path: string, isGood: (answer: Response) => Promise<boolean>) => {
    const answer = await fetch(path);
    if (!(await isGood(answer.clone()))) throw new Error(`${path} is not of build ${build}`);
    await cache.put(path, answer);
  };
  await Promise.all([
    ...files.map((path) => keep(path, isFile)),
    keep(INDEX, async (answer) => buildIn(await answer.text()) === build),
    keep(CONFIG, isJson),
  ]);
  await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((it) => it.startsWith(OURS) && it !== OURS + build);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

function answerTo({ request }: RequestEvent): Promise<Response> | null {
  switch (shellRoute(request, shell)) {
    case 'page':
      return newestOrKept(request.url, INDEX, isPage);
    case 'config':
      return newestOrKept(CONFIG, CONFIG, isJson);
    case 'file':
      return keptOrNetwork(request);
    case 'network':
      return null;
  }
}

/** Whatever does not come in time or is something else, such as a page to sign in, counts as silence. */
async function newestOrKept(
  url: string,
  path: string,
  isGood: (answer: Response) => Promise<boolean>,
): Promise<Response> {
  const cache = await openShell();
  const answer = await fetch(url, {
    cache: 'no-cache',
    headers: { accept: path === INDEX ? 'text/html' : 'application/json' },
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined);
  if (answer !== undefined && (await isGood(answer.clone()))) {
    // The page of a new build is kept by the worker of that build, with its files.
    if (path === CONFIG) await cache.put(CONFIG, answer.clone());
    return answer;
  }
  return (await cache.match(path)) ?? answer ?? Response.error();
}

async function keptOrNetwork(request: Request): Promise<Response> {
  const cache = await openShell();
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
}

const isFile = async ({ ok, headers }: Response) =>
  ok && !(headers.get('content-type') ?? '').startsWith('text/html');

const isPage = async (answer: Response) =>
  answer.ok && !answer.redirected && buildIn(await answer.text().catch(() => '')) !== null;

const isJson = (answer: Response): Promise<boolean> =>
  answer.ok
    ? answer.json().then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);
