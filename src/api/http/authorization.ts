/** The token of who is signed in; `null` where nobody is, or nobody need be. */
export type TokenSource = () => string | null;

let tokenSource: TokenSource = () => null;

/** From now on every request to an API carries this token. It lives in memory only. */
export function signRequests(source: TokenSource): void {
  tokenSource = source;
}

/** Headers of a request to an API. */
export function requestHeaders(): Record<string, string> {
  const token = tokenSource();
  const accept = 'application/json';
  return token === null ? { accept } : { accept, authorization: `Bearer ${token}` };
}
