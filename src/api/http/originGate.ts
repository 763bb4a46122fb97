import { HttpError } from './errors';

/** Of the six connections a browser opens to an origin (HTTP/1.1), two are left for the program. */
const MOST_AT_ONCE = 4;
/** One is left for the other API: where one hangs, the other still answers. */
const MOST_OF_ONE = 3;

/** The APIs that are being asked, once for each request. */
const running: string[] = [];
let waiting: { api: string; enter: () => void }[] = [];
/** By API; `until` is by the clock that nobody can set. */
const refusals = new Map<string, { refusal: HttpError; until: number }>();

/** The base address of an API, before the first word of a resource; of another file, its folder. */
const apiOf = (url: string) =>
  url.replace(/\/(regencies|dimensions|index-schemes)\b.*|\/[^/]*$/, '');

/** Addresses without one are of the page's own. */
const originOf = (api: string) => /^https?:..[^/]*/.exec(api)?.[0];

const hasRoom = (api: string) =>
  running.filter((one) => originOf(one) === originOf(api)).length < MOST_AT_ONCE &&
  running.filter((one) => one === api).length < MOST_OF_ONE;

/**
 * Asks when it is this one's turn: few requests at once to each origin, however many panels there
 * are, and none while the API wants to be left alone. Who stops waiting leaves the queue.
 */
export async function inTurn<T>(
  url: string,
  signal: AbortSignal,
  ask: () => Promise<T>,
): Promise<T> {
  const api = apiOf(url);
  if (hasRoom(api)) running.push(api);
  else await turnOf(api, signal);
  try {
    refuse(url, api);
    return await ask();
  } finally {
    running.splice(running.indexOf(api), 1);
    waiting.find((one) => hasRoom(one.api))?.enter();
  }
}

function refuse(url: string, api: string): void {
  const { refusal, until = 0 } = refusals.get(api) ?? {};
  const left = until - performance.now();
  if (!refusal || left <= 0) return;
  const { status, title, detail } = refusal;
  throw new HttpError(url, status, title, detail, Date.now() + left);
}

/** From now until its `retryAt` all requests to the API are answered with this refusal. */
export function closeGate(refusal: HttpError): void {
  const left = (refusal.retryAt ?? 0) - Date.now();
  refusals.set(apiOf(refusal.url), { refusal, until: performance.now() + left });
}

function turnOf(api: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      waiting = waiting.filter((other) => other !== turn);
      reject(signal.reason);
    };
    const enter = () => {
      running.push(api);
      resolve();
      // What is resolved cannot be rejected any more.
      leave();
    };
    const turn = { api, enter };
    signal.throwIfAborted();
    signal.addEventListener('abort', leave);
    waiting.push(turn);
  });
}
