import type { ApiName } from '@/api/contract/resources';

/** One answer as it came: over HTTP with its head, or from a folder without one. */
export type Exchange = {
  api: ApiName;
  /** Relative to the base of its API. */
  path: string;
  /** Whole address, or the file. */
  url: string;
  status: number;
  /** Names in lower case; `null` for a file, where nothing can be said of them. */
  headers: Readonly<Record<string, string>> | null;
  text: string;
  ms: number;
};

/** Answers one resource; rejects with `NoAnswer`. */
export type Source = (api: ApiName, path: string) => Promise<Exchange>;

/** Nothing came: refused, timed out, or no such host. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** The check cannot begin: wrong address, or nobody there; the message says what to do. */
export class CannotCheck extends Error {
  override name = 'CannotCheck';
}

export const isHtml = (text: string): boolean => /^\s*<(!doctype|html)/i.test(text);

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where an answer leads instead of answering; `null` where it does not. */
export const redirectOf = ({
  status,
  headers,
}: Pick<Exchange, 'status' | 'headers'>): string | null =>
  REDIRECTS.has(status) ? (headers?.location ?? '(no address)') : null;
