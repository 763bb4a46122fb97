import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchSigned, signRequests } from './authorization';

const sent: (string | undefined)[] = [];
let good = 'first';

beforeEach(() => {
  sent.length = 0;
  good = 'first';
  vi.stubGlobal('fetch', async (_: string, init: { headers: Record<string, string> }) => {
    sent.push(init.headers.authorization);
    return new Response('', {
      status: init.headers.authorization === `Bearer ${good}` ? 200 : 401,
    });
  });
});
afterEach(() => {
  signRequests(null);
  vi.unstubAllGlobals();
});

let token: string | null = 'first';
function signIn(renew: (refused: string) => Promise<boolean>) {
  token = 'first';
  signRequests({ tokenFor: (url) => (url.startsWith('/a/') ? token : null), renew });
}
const ask = async (url: string) =>
  (await fetchSigned(url, { signal: new AbortController().signal, headers: {} })).status;

test('only an address of an API carries the token', async () => {
  signIn(async () => false);
  expect(await ask('/a/x.json')).toBe(200);
  await ask('/tiles/1.pbf');
  expect(sent).toEqual(['Bearer first', undefined]);
});

test('what is answered to a person stays out of the cache of the browser', async () => {
  signIn(async () => false);
  const asked = vi.spyOn(globalThis, 'fetch');
  await ask('/a/x.json');
  await ask('/tiles/1.pbf');
  expect(asked.mock.calls.map(([, init]) => init?.cache)).toEqual(['no-store', undefined]);
});

test('a refused token is renewed once and the question repeated once', async () => {
  good = 'second';
  signIn(async (refused) => {
    expect(refused).toBe('first');
    token = 'second';
    return true;
  });
  expect(await ask('/a/x.json')).toBe(200);
  expect(sent).toEqual(['Bearer first', 'Bearer second']);
});

test('a renewed token that is refused too is the answer', async () => {
  good = 'none';
  const renew = vi.fn(async () => true);
  signIn(renew);
  expect(await ask('/a/x.json')).toBe(401);
  expect([sent.length, renew.mock.calls.length]).toEqual([2, 1]);
});

test('without renewal the refusal is the answer, and nothing is repeated', async () => {
  good = 'none';
  signIn(async () => false);
  expect(await ask('/a/x.json')).toBe(401);
  expect(sent.length).toBe(1);
});
