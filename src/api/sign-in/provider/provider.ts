import { OidcClient, type SigninResponse, WebStorageStateStore } from 'oidc-client-ts';
import { clockError } from '@/domain/sign-in/tokenTimes';
import { SignInFailure, toFailure } from '../failure';
import { type Journey, pendingStore } from '../journey/pending';
import type { SignInSettings } from '../signInSchema';

/** What the provider gave: kept in memory and nowhere else. */
export type Grant = SigninResponse;

/** A provider that keeps silent longer counts as one that does not answer. */
const LONGEST_ANSWER_S = 15;

/** Note of a sign-out on its way, by which the page knows itself when it is here again. */
export const SIGNED_OUT = 'signed-out';

/** The address registered at the provider: where it is read, all ways lead back. */
export const homeUrl = (): string => new URL(import.meta.env.BASE_URL, location.origin).href;

/**
 * The code comes back in the fragment: no server sees it, so it is in no log and in no `Referer`. Made
 * anew for each way to the provider, because a client remembers that the provider once answered.
 */
function createClient({ authority, clientId, scope }: SignInSettings): OidcClient {
  // Without it the browser has no digest for PKCE.
  if (!isSecureContext) throw new SignInFailure('insecure', location.origin);
  return new OidcClient({
    authority,
    client_id: clientId,
    scope,
    redirect_uri: homeUrl(),
    post_logout_redirect_uri: homeUrl(),
    response_type: 'code',
    response_mode: 'fragment',
    fetchRequestCredentials: 'omit',
    requestTimeoutInSeconds: LONGEST_ANSWER_S,
    stateStore: new WebStorageStateStore(pendingStore()),
  });
}

/**
 * The same, for a provider whose description names the issuer that the installation knows (OpenID Connect
 * Discovery 1.0, 4.3): whatever else answers there gets neither people nor tokens.
 */
async function knownClient(settings: SignInSettings): Promise<OidcClient> {
  const client = createClient(settings);
  const issuer = await client.metadataService.getIssuer();
  if (withoutSlash(issuer) !== withoutSlash(settings.authority)) {
    throw new SignInFailure('provider', `issuer ${issuer} ≠ ${settings.authority}`, true);
  }
  return client;
}

const withoutSlash = (address: string): string => address.replace(/\/$/, '');

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

/** Changes the code in the address for tokens. */
export async function redeem(settings: SignInSettings, url: string): Promise<Grant> {
  try {
    const client = await knownClient(settings);
    const grant = await client.processSigninResponse(url);
    checkIdToken(grant, settings, await client.metadataService.getIssuer());
    const minutes = clockError(grant.profile.iat, Date.now());
    if (minutes !== null) throw new SignInFailure('clock', String(minutes));
    return grant;
  } catch (error) {
    throw toFailure(error);
  }
}

/**
 * What the library leaves to us (OpenID Connect Core, 3.1.3.7). The token came over TLS from the
 * provider itself, so its signature need not be checked.
 */
function checkIdToken({ profile }: Grant, { clientId }: SignInSettings, issuer: string): void {
  const { iss, aud } = profile;
  if (iss !== issuer) throw new SignInFailure('provider', `iss ${iss} ≠ ${issuer}`, true);
  if (![aud].flat().includes(clientId)) {
    throw new SignInFailure('provider', `aud ${[aud].flat().join(' ')} ≠ ${clientId}`, true);
  }
}

/** New tokens for the refresh token at hand. */
export async function renewGrant(settings: SignInSettings, held: Grant): Promise<Grant> {
  try {
    const { refresh_token = '', session_state, scope = settings.scope, profile, id_token } = held;
    const known = { refresh_token, session_state, scope, profile };
    const state = id_token === undefined ? known : { ...known, id_token };
    const client = await knownClient(settings);
    // biome-ignore lint/correctness/useHookAtTopLevel: a question to the provider
    const renewed = await client.useRefreshToken({ state, timeoutInSeconds: LONGEST_ANSWER_S });
    checkIdToken(renewed, settings, await client.metadataService.getIssuer());
    // A provider that does not change refresh tokens sends none.
    renewed.refresh_token ??= refresh_token;
    return renewed;
  } catch (error) {
    throw toFailure(error);
  }
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
