import * as v from 'valibot';
import { problemSchema } from '../contract/primitives';
import { takeEarly } from '../early/earlyAnswers';
import { ContractError, HttpError, NetworkError } from './errors';

/**
 * `GET` one JSON resource. Throws `NetworkError`, `HttpError`, or `ContractError` when the body is
 * no JSON; what the JSON holds is checked by `parsePart`.
 */
export async function getJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await send(url, signal);
  if (!response.ok) throw await httpError(url, response);
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    const received = text.trimStart().startsWith('<') ? 'HTML' : 'malformed JSON';
    throw new ContractError(url, [{ path: '(body)', expected: 'JSON', received }]);
  }
}

async function send(url: string, signal: AbortSignal): Promise<Response> {
  try {
    const early = takeEarly(url);
    return await (early ?? fetch(url, { signal, headers: { accept: 'application/json' } }));
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new NetworkError(url, cause);
  }
}

async function httpError(url: string, response: Response): Promise<HttpError> {
  const problem = v.safeParse(problemSchema, await response.json().catch(() => null));
  const { title = null, detail = null } = problem.success ? problem.output : {};
  return new HttpError(url, response.status, title, detail);
}
