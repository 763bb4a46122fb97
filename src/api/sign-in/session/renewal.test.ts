import { SigninResponse } from 'oidc-client-ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Grant, renewGrant } from '../provider/grant';
import type { SignInSettings } from '../signInSchema';
import { createSession } from './session';

const AUTHORITY = 'https://sso.example.go.id';
const SETTINGS: SignInSettings = {
  authority: AUTHORITY,
  clientId: 'dasbor',
  scope: 'openid profile',
  menu: {},
  required: true,
  keepAnswers: false,
};
const CLAIMS = { sub: 's1', iss: AUTHORITY, aud: 'dasbor', exp: 0, iat: 0, name: 'Siti Rahma' };
const HTML = { 'content-type': 'text/html' };
const JSON_TYPE = { 'content-type': 'application/json' };

let tokenAnswer = () => new Response();
const tokenRequests: number[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  tokenRequests.length = 0;
  const items = new Map<string, string>();
  const store = { getItem: (key: string) => items.get(key) ?? null, length: 0 };
  vi.stubGlobal('sessionStorage', store);
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('location', { origin: 'https://dasbor.example.go.id' });
  vi.stubGlobal('fetch', async (url: string) => {
    if (!url.endsWith('/token')) return Response.json(METADATA);
    tokenRequests.push(Date.now());
    return tokenAnswer();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const METADATA = {
  issuer: AUTHORITY,
  token_endpoint: `${AUTHORITY}/token`,
  authorization_endpoint: `${AUTHORITY}/auth`,
};

function open() {
  const grant: Grant = new SigninResponse(new URLSearchParams());
  Object.assign(grant, { access_token: 't1', refresh_token: 'r1', expires_in: 300 });
  grant.profile = CLAIMS;
  return createSession({
    grant,
    why: null,
    rolesClaim: undefined,
    isApi: () => true,
    renewGrant: (held) => renewGrant(SETTINGS, held),
    now: Date.now,
    chance: 0,
  });
}

const renewed = () =>
  Response.json({ access_token: 't2', refresh_token: 'r2', token_type: 'Bearer', expires_in: 300 });

test.each([
  ['502 HTML', () => new Response('<h1>Bad</h1>', { status: 502, headers: HTML })],
  [
    '503 text',
    () => new Response('down', { status: 503, headers: { 'content-type': 'text/plain' } }),
  ],
  ['503 JSON', () => Response.json({ message: 'down' }, { status: 503 })],
  ['503 empty', () => new Response(null, { status: 503 })],
  ['429 JSON', () => Response.json({ error: 'too_many_requests' }, { status: 429 })],
  ['429 HTML', () => new Response('<h1>Slow down</h1>', { status: 429, headers: HTML })],
])('a provider that answers %s ends nothing, and is asked again', async (_, answer) => {
  tokenAnswer = answer;
  const session = open();
  await vi.advanceTimersByTimeAsync(260_000);
  expect(tokenRequests.length).toBeGreaterThan(0);
  expect([session.state().kind, session.tokenFor('/x')]).toEqual(['in', 't1']);
  tokenAnswer = renewed;
  await vi.advanceTimersByTimeAsync(60_000);
  expect([session.state().kind, session.tokenFor('/x')]).toEqual(['in', 't2']);
});

test('a provider that takes back what it granted ends it at once', async () => {
  tokenAnswer = () =>
    new Response('{"error":"invalid_grant"}', { status: 400, headers: JSON_TYPE });
  const session = open();
  await vi.advanceTimersByTimeAsync(241_000);
  expect(session.state()).toMatchObject({ kind: 'ended', why: { kind: 'over' } });
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(tokenRequests).toHaveLength(1);
});

test('a provider that stays silent is asked ever more seldom', async () => {
  tokenAnswer = () => new Response(null, { status: 503 });
  open();
  await vi.advanceTimersByTimeAsync(3_600_000);
  const waits = tokenRequests.slice(1).map((at, index) => at - (tokenRequests[index] ?? 0));
  expect(waits.slice(0, 6)).toEqual([15_000, 30_000, 60_000, 120_000, 240_000, 300_000]);
  expect(tokenRequests.length).toBeLessThan(18);
});

const idTokenOf = (claims: object) =>
  ['{"alg":"none"}', JSON.stringify(claims), ''].map((part) => btoa(part)).join('.');

test.each([
  ['another issuer', { iss: 'https://other.example' }],
  ['another client', { aud: 'other' }],
])('renewed tokens of %s end the session', async (_, claims) => {
  const id_token = idTokenOf({ ...CLAIMS, ...claims });
  tokenAnswer = () =>
    Response.json({ access_token: 't2', id_token, token_type: 'Bearer', expires_in: 300 });
  const session = open();
  await vi.advanceTimersByTimeAsync(241_000);
  expect(session.state()).toMatchObject({ kind: 'ended', why: { kind: 'provider' } });
  expect(session.tokenFor('/x')).toBeNull();
});
