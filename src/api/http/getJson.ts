import * as v from 'valibot';
import { problemSchema } from '../contract/primitives';
import { LONGEST_ANSWER_MS, takeEarly } from '../early/earlyAnswers';
import { fetchSigned } from './authorization';
import { ContractError, HttpError, NetworkError } from './errors';
import { closeGate, inTurn } from './originGate';
import { readText } from './readText';
import { retryTime } from './retryTime';

/**
 * `GET` one JSON resource. Throws `NetworkError`, `HttpError`, or `ContractError` when the body is
 * no JSON or too large; what the JSON holds is checked by `parsePart`.
 */
export async function getJson(url: string, signal: AbortSignal): Promise<unknown> {
  const { response, text } = await inTurn(url, signal, () => send(url, signal));
  if (!response.ok) throw httpError(url, response, text);
  try {
    return JSON.parse(text);
  } catch {
    const received = text.trimStart().startsWith('<') ? 'HTML' : 'malformed JSON';
    throw new ContractError(url, [{ path: '(body)', expected: 'JSON', received }]);
  }
}

const asked = new Set<string>();

/** Reads the body too: the connection can break in the middle of it. */
async function send(url: string, signal: AbortSignal) {
  let response: Response | undefined;
  const limit = AbortSignal.timeout(LONGEST_ANSWER_MS);
  try {
    response = (await takeEarly(url)) ?? (await ask(url, AbortSignal.any([signal, limit])));
    return { response, text: await readText(url, response) };
  } catch (cause) {
    if (signal.aborted || cause instanceof ContractError) throw cause;
    // A body that is given up is not always told from one that broke.
    throw new NetworkError(url, limit.aborted ? limit.reason : cause, response !== undefined);
  } finally {
    asked.add(url);
  }
}

/** Whoever asks again wants to know whether it is still so, not what the browser has at hand. */
const ask = (url: string, signal: AbortSignal) =>
  fetchSigned(url, {
    cache: asked.has(url) ? 'no-cache' : 'default',
    signal,
    headers: { accept: 'application/json' },
  });

function httpError(url: string, { status, headers }: Response, text: string): HttpError {
  const problem = v.safeParse(v.pipe(v.string(), v.parseJson(), problemSchema), text);
  const { title = null, detail = null } = problem.success ? problem.output : {};
  const isBusy = status === 429 || status === 503;
  const retryAt = isBusy ? retryTime(headers, Date.now(), Math.random()) : null;
  const error = new HttpError(url, status, title, detail, retryAt);
  if (retryAt !== null) closeGate(error);
  return error;
}
