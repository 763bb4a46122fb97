import { withoutPrivate } from './withoutPrivate';

/** One request as the browser measured it; of another origin it may tell neither status nor size. */
export type ReportedRequest = {
  address: string;
  status: number;
  milliseconds: number;
  bytes: number;
};

/** What an operator needs to find out what went wrong on somebody else's screen. */
export type ReportFacts = {
  /** Name and value, in this order. */
  facts: readonly (readonly [name: string, value: string])[];
  requests: readonly ReportedRequest[];
  errors: readonly unknown[];
};

/** The report as plain text: technical, so in one language, that two of them can be compared. */
export function reportText({ facts, requests, errors }: ReportFacts): string {
  const lines = [
    ...facts.map(([name, value]) => `${name}: ${value}`),
    '',
    `errors (${errors.length}):`,
    ...errors.flatMap((error) => causesOf(error)),
    '',
    `last requests (${requests.length}): status, ms, bytes, address`,
    ...requests.map(
      ({ status, milliseconds, bytes, address }) =>
        `${status || '?'}\t${Math.round(milliseconds)}\t${bytes}\t${withoutSecrets(address)}`,
    ),
  ];
  return `${lines.map(withoutPrivate).join('\n')}\n`;
}

/** A cause may name itself as its cause. */
const DEEPEST = 5;

/** An error and what caused it, one line each. */
function causesOf(error: unknown, depth = 0): string[] {
  const line = `${'  '.repeat(depth)}- ${wordsOf(error)}`;
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause === undefined || cause === null || depth === DEEPEST) return [line];
  return [line, ...causesOf(cause, depth + 1)];
}

const wordsOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** An address without its mark after `#`, and without what is private in it. */
export const withoutSecrets = (address: string): string =>
  withoutPrivate(address.replace(/#.*$/s, ''));
