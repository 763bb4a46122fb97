import type { SigninResponse } from 'oidc-client-ts';
import { clockError } from '@/domain/sign-in/tokenTimes';
import { SignInFailure, toFailure } from '../failure';
import type { SignInSettings } from '../signInSchema';
import { knownClient, LONGEST_ANSWER_S } from './client';

/** What the provider gave: kept in memory and nowhere else. */
export type Grant = SigninResponse;

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
