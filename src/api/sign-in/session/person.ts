import { rolesIn } from '@/domain/sign-in/roles';

/** Who is signed in, as the ID token tells; shown as text, believed by nobody but the menu. */
export type Person = { name: string; roles: readonly string[] };

/** Claims that name somebody to a reader, best first (OpenID Connect Core 1.0, 5.1). */
const NAMES = ['name', 'preferred_username', 'nickname', 'email', 'sub'] as const;

export function personOf(
  claims: Readonly<Record<string, unknown>>,
  rolesClaim: string | undefined,
): Person {
  const named = NAMES.map((name) => claims[name]).find(
    (name) => typeof name === 'string' && name.trim() !== '',
  );
  return {
    name: typeof named === 'string' ? named.trim() : '',
    roles: rolesClaim === undefined ? [] : rolesIn(claims, rolesClaim),
  };
}
