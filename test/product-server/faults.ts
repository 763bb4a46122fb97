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
  'not-found',
  'server-error',
  /** Too many requests: not before a minute. */
  'too-many',
  /** Closed for work: not before the date in two minutes. */
  'maintenance',
  /** The connection breaks in the middle of the body. */
  'cut',
  /** The body stops in the middle and the connection stays open. */
  'stalled',
  /** `publishedAt` is no date: the whole answer is refused. */
  'contract-broken',
  /** The first indicator has a number for a name: one part of the scorecard is refused. */
  'part-broken',
  /** Every record has fields that no contract knows. */
  'extra-fields',
  /** The good answer with ten megabytes of such fields. */
  'ten-megabytes',
  /** It goes on for ever. */
  'endless',
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
    case 'not-found':
      return problem(response, 404, 'Not Found');
    case 'server-error':
      return problem(response, 500, 'Internal Server Error');
    case 'too-many':
      response.setHeader('retry-after', '60');
      return problem(response, 429, 'Too Many Requests');
    case 'maintenance':
      response.sendDate = true;
      response.setHeader('retry-after', new Date(Date.now() + 120_000).toUTCString());
      return problem(response, 503, 'Service Unavailable');
    case 'cut':
      return sendHalf(response, file, () => request.destroy());
    case 'stalled':
      return sendHalf(response, file, () => undefined);
    case 'endless':
      return sendWithoutEnd(response);
    case 'extra-fields':
      return sendBroken(response, file, ({ indicators = [] }) => ({
        indicators: indicators.map((it) => ({ ...it, catatanInternal: { versi: [1, null] } })),
        diperiksaOleh: 'Bappeda',
      }));
    case 'ten-megabytes':
      return sendBroken(response, file, ({ indicators = [] }) => ({
        indicators: indicators.map((it) => ({ ...it, riwayat: filler(indicators.length) })),
      }));
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

const TEN_MEGABYTES = 10_000_000;

const filler = (records: number): string[] =>
  Array.from({ length: Math.ceil(TEN_MEGABYTES / records / 103) }, () => 'x'.repeat(100));

async function sendHalf(response: ServerResponse, file: string, then: () => void): Promise<void> {
  const bytes = await readFile(file);
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.write(bytes.subarray(0, bytes.length / 2), then);
}

function sendWithoutEnd(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  const piece = ' '.repeat(2 ** 20);
  const send = () => {
    if (!response.destroyed && response.write(piece)) setImmediate(send);
  };
  response.on('drain', send);
  send();
}

const problem = (response: ServerResponse, status: number, title: string): void =>
  send(response, status, 'application/problem+json', JSON.stringify({ title, status }));

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
