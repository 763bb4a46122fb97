import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What can be told to fail: the program itself (pages, code, `config.json`, worker) or an API. */
export const TARGETS = ['program', 'catalog', 'assessment'] as const;
export type Target = (typeof TARGETS)[number];

export const FAULTS = [
  /** The connection breaks. */
  'down',
  /** No answer until it is healed; whoever waits is answered then. */
  'silent',
  /** Half a JSON. */
  'malformed',
  /** A page to sign in, with status 200, as proxies send it. */
  'login-page',
  'unauthorized',
  'forbidden',
  'server-error',
  /** `publishedAt` is no date: the whole answer is refused. */
  'contract-broken',
  /** The first indicator has a number for a name: one part of the scorecard is refused. */
  'part-broken',
] as const;
export type Fault = (typeof FAULTS)[number];

const LOGIN_PAGE = '<!doctype html><title>Masuk</title><form><input type="password"></form>';

/** Answers in place of the server; `file` is where the good answer lies. */
export async function answerFaulty(
  fault: Exclude<Fault, 'silent'>,
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
): Promise<void> {
  switch (fault) {
    case 'down':
      request.destroy();
      return;
    case 'malformed':
      return send(response, 200, 'application/json', '{"indicators": [');
    case 'login-page':
      return send(response, 200, 'text/html', LOGIN_PAGE);
    case 'unauthorized':
      return problem(response, 401, 'Unauthorized');
    case 'forbidden':
      return problem(response, 403, 'Forbidden');
    case 'server-error':
      return problem(response, 500, 'Internal Server Error');
    case 'contract-broken':
      return sendBroken(response, file, () => ({ publishedAt: 'kemarin' }));
    case 'part-broken':
      return sendBroken(response, file, ({ indicators: [first, ...rest] = [] }) => ({
        indicators: [{ ...first, name: 7 }, ...rest],
      }));
  }
}

type Body = { indicators?: object[] };

async function sendBroken(
  response: ServerResponse,
  file: string,
  broken: (body: Body) => object,
): Promise<void> {
  const body = JSON.parse(await readFile(file, 'utf8')) as Body;
  send(response, 200, 'application/json', JSON.stringify({ ...body, ...broken(body) }));
}

const problem = (response: ServerResponse, status: number, title: string): void =>
  send(response, status, 'application/problem+json', JSON.stringify({ title, status }));

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
