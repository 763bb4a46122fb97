import { SigninResponse } from 'oidc-client-ts';
import { afterEach, expect, test, vi } from 'vitest';
import { AUTHORITY, aSettings, describes, stubPlace } from '../../../../test/sign-in/gate';
import { signInAddress, signOutAddress } from './addresses';

afterEach(() => vi.unstubAllGlobals());

const JOURNEY = { at: '/52.02', attempt: 0, quiet: false };

/** A provider that describes itself so; what was sent to its other addresses. */
function stubDescription(members: object): string[] {
  const sent: string[] = [];
  stubPlace('/52.02');
  const setItem = () => undefined;
  vi.stubGlobal('sessionStorage', { setItem, getItem: () => null, length: 0 });
  vi.stubGlobal('fetch', async (url: string, asked?: RequestInit) => {
    if (!url.endsWith('/.well-known/openid-configuration')) {
      sent.push(`${new URL(url).pathname} ${asked?.body}`);
      return new Response(null, { status: 200 });
    }
    const usual: object = await (await describes()).json();
    return Response.json({ ...usual, ...members });
  });
  return sent;
}

test.each([
  ['itself', AUTHORITY, true],
  ['itself with a slash', `${AUTHORITY}/`, true],
  ['another', 'https://other.example', false],
  ['another realm', `${AUTHORITY}/realms/other`, false],
])('a provider that says it is %s', async (_, issuer, isAsked) => {
  stubDescription({ issuer });
  const going = signInAddress(aSettings(), JOURNEY);
  if (isAsked) expect(await going).toContain(`${AUTHORITY}/auth?`);
  else await expect(going).rejects.toMatchObject({ kind: 'provider', isFinal: true });
});

test('who wants another account is asked for one', async () => {
  stubDescription({});
  const address = await signInAddress(aSettings(), { ...JOURNEY, asOther: true });
  expect(new URL(address).searchParams.get('prompt')).toBe('login');
});

test.each([
  ['both tokens are made worthless', 'r1', ['access_token', 'refresh_token']],
  ['the only token is made worthless', undefined, ['access_token']],
])('on signing out %s', async (_, refresh, kinds) => {
  const sent = stubDescription({ revocation_endpoint: `${AUTHORITY}/revoke` });
  const grant = new SigninResponse(new URLSearchParams());
  Object.assign(grant, { access_token: 't1', refresh_token: refresh });
  expect(await signOutAddress(aSettings(), grant)).toContain(`${AUTHORITY}/end?`);
  const hints = sent.map((line) => /^\/revoke .*token_type_hint=(\w+)/.exec(line)?.[1]);
  expect(hints.sort()).toEqual(kinds);
});
