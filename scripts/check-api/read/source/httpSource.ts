import type { ApiName } from '@/api/contract/resources';
import { type Exchange, NoAnswer, type Source } from './exchange';
import { headersFor } from './trusted';

export type HttpOptions = {
  timeoutMs: number;
  headers: Readonly<Record<string, string>>;
  /** Origins that headers which may be secret are sent to. */
  trusted: ReadonlySet<string>;
};

const BUSY = new Set([429, 503]);
const LONGEST_WAIT_MS = 30_000;
const ATTEMPTS = 3;

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens at this host and port',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNRESET: 'the connection was broken off',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
};

function reasonOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} seconds`;
  const { cause } = error;
  const code = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'code') : undefined;
  if (typeof code === 'string') return REASONS[code] ?? code;
  return cause instanceof Error ? cause.message : error.message;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How long a busy server asks to be left alone; a second where it does not say. */
function restMs(headers: Headers): number {
  const seconds = Number(headers.get('retry-after') ?? '1');
  return Math.min(LONGEST_WAIT_MS, Number.isFinite(seconds) ? seconds * 1000 : 1000);
}

/** One request with its own head, as a browser would send it. */
export async function ask(
  url: string,
  { timeoutMs, headers, trusted }: HttpOptions,
  init: RequestInit = {},
): Promise<{ status: number; headers: Record<string, string>; text: string; ms: number }> {
  const started = performance.now();
  try {
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(url, {
        ...init,
        headers: {
          accept: 'application/json',
          ...headersFor(url, headers, trusted),
          ...init.headers,
        },
        // Followed, it would take a secret along.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await response.text();
      if (BUSY.has(response.status) && attempt < ATTEMPTS) {
        await wait(restMs(response.headers));
        continue;
      }
      const head = Object.fromEntries(response.headers);
      return { status: response.status, headers: head, text, ms: performance.now() - started };
    }
  } catch (error) {
    throw new NoAnswer(`${url}: ${reasonOf(error, timeoutMs)}`);
  }
}

/** Reads from live servers. */
export const httpSource =
  (bases: Readonly<Record<ApiName, string>>, options: HttpOptions): Source =>
  async (api, path): Promise<Exchange> => {
    const url = bases[api] + path;
    return { api, path, url, ...(await ask(url, options)) };
  };
