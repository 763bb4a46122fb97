import type { OidcClient } from 'oidc-client-ts';
import { toFailure } from '../failure';
import type { Journey } from '../journey/pending';
import type { SignInSettings } from '../signInSchema';
import { knownClient } from './client';
import type { Grant } from './grant';

/** Note of a sign-out on its way, by which the page knows itself when it is here again. */
export const SIGNED_OUT = 'signed-out';

/** Where to sign in. Throws before anybody leaves when the provider does not answer. */
export async function signInAddress(settings: SignInSettings, journey: Journey): Promise<string> {
  try {
    const client = await knownClient(settings);
    const prompt = promptFor(journey);
    const request = await client.createSigninRequest({
      state: journey,
      nonce: crypto.randomUUID(),
      ...(prompt === null ? {} : { prompt }),
    });
    return request.url;
  } catch (error) {
    throw toFailure(error);
  }
}

/** What the provider shall ask (OpenID Connect Core 1.0, 3.1.2.1). */
function promptFor({ quiet, asOther }: Journey): 'none' | 'login' | null {
  if (quiet) return 'none';
  return asOther === true ? 'login' : null;
}

/**
 * Makes the tokens worthless and gives the address that ends the session at the provider, `null` where
 * there is none. No token in it: the provider knows who asks, and may ask back. Never rejects.
 */
export async function signOutAddress(
  settings: SignInSettings,
  held: Grant | null,
): Promise<string | null> {
  try {
    const client = await knownClient(settings);
    if (held !== null) await revoke(client, held);
    return (await client.createSignoutRequest({ state: SIGNED_OUT })).url;
  } catch {
    return null;
  }
}

/** Both: not every provider ends the access token with the refresh token (RFC 7009, 2.1). */
async function revoke(client: OidcClient, { refresh_token, access_token }: Grant): Promise<void> {
  await Promise.allSettled([
    ...(refresh_token === undefined ? [] : [client.revokeToken(refresh_token, 'refresh_token')]),
    client.revokeToken(access_token, 'access_token'),
  ]);
}
