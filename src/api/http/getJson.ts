import * as v from 'valibot';
import { problemSchema } from '../contract/primitives';
import { LONGEST_ANSWER_MS, takeEarly } from '../early/earlyAnswers';
import { fetchSigned } from './authorization';
import { ContractError, HttpError, NetworkError } from './errors';

/**
 * `GET` one JSON resource. Throws `NetworkError`, `HttpError`, or `ContractError` when the body is
 * no JSON; what the JSON holds is checked by `parsePart`.
 */
export async function getJson(url: string, signal: AbortSignal): Promise<unknown> {
  const { response, text } = await send(url, signal);
  if (!response.ok) throw httpError(url, response.status, text);
  try {
    return JSON.parse(text);
  } catch {
    const received = text.trimStart().startsWith('<') ? 'HTML' : 'malformed JSON';
    throw new ContractError(url, [{ path: '(body)', expected: 'JSON', received }]);
  }
}

/** Reads the body too: the connection can break in the middle of it. */
async function send(url: string, signal: AbortSignal) {
  try {
    const bounded = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_ANSWER_MS)]);
    const response = await (takeEarly(url) ??
      fetchSigned(url, { signal: bounded, headers: { accept: 'application/json' } }));
    return { response, text: await response.text() };
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new NetworkError(url, cause);
  }
}

function httpError(url: string, status: number, text: string): HttpError {
  const problem = v.safeParse(v.pipe(v.string(), v.parseJson(), problemSchema), text);
  const { title = null, detail = null } = problem.success ? problem.output : {};
  return new HttpError(url, status, title, detail);
}
