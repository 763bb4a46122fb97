/** The server answered with an error status; `title` and `detail` are of its problem document, if any. */
export class HttpError extends Error {
  override name = 'HttpError';
  constructor(
    readonly url: string,
    readonly status: number,
    readonly title: string | null,
    readonly detail: string | null,
    /** Before this moment of the device the server does not want to be asked (`Retry-After`). */
    readonly retryAt: number | null = null,
  ) {
    super(`${status} ${title ?? ''} (${url})`);
  }
}

/** No answer at all: offline, refused, too slow, or a connection that broke in the middle. */
export class NetworkError extends Error {
  override name = 'NetworkError';
  /** The device itself knew of no network when the answer did not come. */
  readonly isOffline = globalThis.navigator?.onLine === false;
  constructor(
    readonly url: string,
    override readonly cause: unknown,
    /** The answer had begun. */
    readonly isBroken = false,
  ) {
    super(`No answer from ${url}`);
  }
}

/** One place where an answer breaks the contract: dotted path, what was expected, what came. */
export type ContractIssue = { path: string; expected: string; received: string };

/** The answer is not what the contract promises; nothing of the broken part is shown. */
export class ContractError extends Error {
  override name = 'ContractError';
  constructor(
    readonly url: string,
    readonly issues: readonly [ContractIssue, ...ContractIssue[]],
  ) {
    super(
      `${url}: ${issues[0].path}: expected ${issues[0].expected}, received ${issues[0].received}`,
    );
  }
}
