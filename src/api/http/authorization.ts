/** Who vouches for the requests to the APIs. Tokens live in memory only. */
export type Authorizer = {
  /** The token for an address; `null` for what is no API, or while nobody is signed in. */
  tokenFor: (url: string) => string | null;
  /** Asked when a token was refused: whether a newer one is at hand now. */
  renew: (refused: string) => Promise<boolean>;
};

let authorizer: Authorizer | null = null;

/** From now on requests to the APIs carry a token. */
export function signRequests(by: Authorizer | null): void {
  authorizer = by;
}

type Asked = RequestInit & { headers: Record<string, string> };

/**
 * `fetch` with the token of who is signed in, where the address is of an API. A refused token is
 * renewed once and the question repeated once; what is refused again is the answer.
 */
export async function fetchSigned(url: string, asked: Asked): Promise<Response> {
  const token = authorizer?.tokenFor(url) ?? null;
  const response = await send(url, asked, token);
  const isRefused = response.status === 401 && token !== null;
  if (!isRefused || !(await authorizer?.renew(token))) return response;
  return send(url, asked, authorizer?.tokenFor(url) ?? null);
}

/** What was answered to one person stays out of the browser's cache, which would hand it to the next. */
const send = (url: string, { headers, ...asked }: Asked, token: string | null) =>
  fetch(
    url,
    token === null
      ? { ...asked, headers }
      : {
          ...asked,
          cache: 'no-store',
          headers: { ...headers, authorization: `Bearer ${token}` },
        },
  );
