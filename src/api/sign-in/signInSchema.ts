import * as v from 'valibot';

/** First words of the pages that the menu lists; the overview is always in it. */
const MENU_WORDS = [
  'dimensi',
  'indikator',
  'peta',
  'quick-win',
  'perangkat-daerah',
  'asesmen',
  'layanan',
  'rapat',
  'data',
] as const;

/** Tokens travel there: in the clear only to the machine itself, where tests and trials run. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash } = new URL(text);
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback);
  return isSafe && search === '' && hash === '';
}

const wordSchema = (example: string) => v.pipe(v.string(), v.nonEmpty(), v.examples([example]));

const rolesSchema = v.pipe(v.array(wordSchema('dprd')), v.minLength(1), v.examples([['dprd']]));

const hasOpenId = (scope: string) => scope.split(' ').includes('openid');

/** Member `signIn` of `config.json`. A word that is not known is refused: it would be a page left open. */
export const signInSchema = v.pipe(
  v.strictObject({
    /** Issuer of the OpenID provider. */
    authority: v.pipe(
      v.string(),
      v.check(isIssuer, 'issuer'),
      v.examples(['https://sso.example.go.id/realms/kab']),
    ),
    /** The public client registered there for this dashboard. */
    clientId: wordSchema('dasbor'),
    scope: v.optional(
      v.pipe(v.string(), v.check(hasOpenId, 'openIdScope'), v.examples(['openid profile'])),
      'openid profile',
    ),
    /** Where the ID token lists the roles, e.g. `realm_access.roles`. */
    rolesClaim: v.optional(wordSchema('realm_access.roles')),
    /** Menu entries that only some roles see. It hides a link and protects nothing: the API decides. */
    menu: v.optional(v.strictObject(v.entriesFromList(MENU_WORDS, v.optional(rolesSchema))), {}),
    /** Whether the dashboard opens only for who is signed in. */
    required: v.optional(v.boolean(), true),
    /** Whether wall and hearings keep answers in the browser for a start without network. */
    keepAnswers: v.optional(v.boolean(), false),
  }),
  v.forward(
    v.check(
      ({ menu, rolesClaim }) => Object.keys(menu).length === 0 || rolesClaim !== undefined,
      'rolesClaim',
    ),
    ['rolesClaim'],
  ),
);

export type SignInSettings = v.InferOutput<typeof signInSchema>;
