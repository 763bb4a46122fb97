import type { Configuration } from 'oidc-provider';
import { isPerson, PEOPLE } from './loginPage';

/** What a test may change of the provider while it runs. */
export type Behaviour = { refreshTokens: boolean; accessTokenSeconds: number };

export const CLIENT_ID = 'dasbor';
export const API = { id: 'api', secret: 'secret-of-the-api-0123456789abcdef' };

const DAY_SECONDS = 86_400;

export function configurationFor(home: string, behaviour: () => Behaviour): Configuration {
  return {
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [home],
        post_logout_redirect_uris: [home],
      },
      {
        client_id: API.id,
        client_secret: API.secret,
        grant_types: [],
        response_types: [],
        redirect_uris: [],
      },
    ],
    cookies: { keys: ['key of the cookies of a test'] },
    claims: { openid: ['sub'], profile: ['name', 'realm_access'] },
    // Claims belong into the ID token, which alone the dashboard reads.
    conformIdTokenClaims: false,
    clientBasedCORS: (_, origin) => origin === new URL(home).origin,
    features: {
      devInteractions: { enabled: false },
      introspection: { enabled: true },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource },
    },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    issueRefreshToken: async () => behaviour().refreshTokens,
    ttl: {
      AccessToken: () => behaviour().accessTokenSeconds,
      RefreshToken: DAY_SECONDS,
      Session: DAY_SECONDS,
      Grant: DAY_SECONDS,
      Interaction: 600,
      IdToken: 600,
    },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => {
        const person = isPerson(id) ? PEOPLE[id] : undefined;
        return { sub: id, name: person?.name, realm_access: { roles: person?.roles } };
      },
    }),
    // Who is registered by the administration is not asked to consent.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, provider } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const { clientId } = client;
      // Another one would end what the other windows of this browser were given.
      const before = await provider.Grant.find(session.grantIdFor(clientId) ?? '');
      if (before !== undefined) return before;
      const grant = new provider.Grant({ clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  };
}

/** The provider asks back before it ends a session; one button says yes. */
const logoutSource: NonNullable<
  NonNullable<NonNullable<Configuration['features']>['rpInitiatedLogout']>['logoutSource']
> = (ctx, form) => {
  ctx.body = `<!doctype html><html lang="id"><title>Keluar</title><link rel="icon" href="data:,">
    <h1>Keluar dari penyedia?</h1>${form}
    <button form="op.logoutForm" name="logout" value="yes">Ya, keluar</button></html>`;
};
