import { OidcClient, WebStorageStateStore } from 'oidc-client-ts';
import { SignInFailure } from '../failure';
import { pendingStore } from '../journey/pending';
import type { SignInSettings } from '../signInSchema';

/** A provider that keeps silent longer counts as one that does not answer. */
export const LONGEST_ANSWER_S = 15;

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
export async function knownClient(settings: SignInSettings): Promise<OidcClient> {
  const client = createClient(settings);
  const issuer = await client.metadataService.getIssuer();
  if (withoutSlash(issuer) !== withoutSlash(settings.authority)) {
    throw new SignInFailure('provider', `issuer ${issuer} ≠ ${settings.authority}`, true);
  }
  return client;
}

const withoutSlash = (address: string): string => address.replace(/\/$/, '');
