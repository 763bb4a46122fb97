import { isJson, isPage } from './goodAnswers';
import {
  forgetOldPrograms,
  keepConfig,
  keepProgram,
  keptConfig,
  keptFile,
  keptPage,
} from './keptProgram';
import { shellRoute } from './shellRoute';
import { base, type RequestEvent, worker } from './workerScope';

/** The worker of the wall: keeps the program so that it starts without network. */

const { scope } = worker.registration;
/** Who does not answer sooner is not waited for. */
const PATIENCE_MS = 4000;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  if (answer !== null) event.respondWith(answer);
});

async function install(): Promise<void> {
  await keepProgram();
  await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
  await forgetOldPrograms().catch(() => undefined);
  await worker.clients.claim();
}

function answerTo(event: RequestEvent): Promise<Response> | null {
  switch (shellRoute(event.request, { scope, base })) {
    case 'page':
      return newestPage(event);
    case 'config':
      return newestConfig(event);
    case 'file':
      return keptOrNetwork(event);
    case 'network':
      return null;
  }
}

const newestPage = async ({ request }: RequestEvent): Promise<Response> =>
  newestOrKept(request, { kept: await keptPage(), accept: 'text/html', isGood: isPage });

async function newestConfig(event: RequestEvent): Promise<Response> {
  const how = { kept: await keptConfig(), accept: 'application/json', isGood: isJson };
  const answer = await newestOrKept(event.request, how);
  event.waitUntil(keepConfig(answer.clone()));
  return answer;
}

type Kept = {
  kept: Response | undefined;
  accept: string;
  isGood: (answer: Response) => Promise<boolean>;
};

/** Whatever does not come in time or is something else, such as a page to sign in, counts as silence. */
async function newestOrKept(request: Request, { kept, accept, isGood }: Kept): Promise<Response> {
  // With nothing kept, late is better than never, and a detour is the browser's to follow.
  if (kept === undefined) return fetch(request);
  const answer = await fetch(request.url, {
    cache: 'no-cache',
    headers: { accept },
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined);
  return answer !== undefined && (await isGood(answer.clone())) ? answer : kept;
}

const keptOrNetwork = async ({ request }: RequestEvent): Promise<Response> =>
  (await keptFile(request)) ?? fetch(request);
