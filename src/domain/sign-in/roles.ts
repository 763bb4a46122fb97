/**
 * The roles under a dotted path of the claims, e.g. `realm_access.roles`. A claim name may hold dots
 * itself (`https://example.go.id/roles`), so the whole path is tried as one name first. What is no
 * list of texts is no role.
 */
export function rolesIn(claims: object, path: string): string[] {
  const whole = memberOf(claims, path);
  const found = whole ?? path.split('.').reduce<unknown>(memberOf, claims);
  if (typeof found === 'string') return [found];
  return Array.isArray(found) ? found.filter((role) => typeof role === 'string') : [];
}

/** Its own member only: `constructor` is no claim. */
const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;

/** Whether the menu lists a page for somebody: for all where no role is asked for. */
export const isListedFor = (roles: readonly string[], asked: readonly string[] | undefined) =>
  asked === undefined || asked.some((role) => roles.includes(role));
