const MINUTE_MS = 60_000;

/** How far the clocks of provider and device may differ before the device is told. */
const LARGEST_SKEW_MS = 5 * MINUTE_MS;

/** A token of which nothing is said how long it lives is used until it is refused. */
export type Lifetime = { receivedAt: number; expiresAt: number | null };

/** When to renew: a minute before the end, at half-time for a token that lives shorter than two. */
export function renewalAt({ receivedAt, expiresAt }: Lifetime): number {
  if (expiresAt === null) return Number.POSITIVE_INFINITY;
  return expiresAt - Math.min(MINUTE_MS, (expiresAt - receivedAt) / 2);
}

/**
 * By how many minutes the clock of this device is ahead of the provider's (negative: behind) when it
 * is so far off that times on screen would be wrong; `null` when it is right. `issuedAt` in seconds.
 */
export function clockError(issuedAt: number, now: number): number | null {
  const ahead = now - issuedAt * 1000;
  return Math.abs(ahead) > LARGEST_SKEW_MS ? Math.round(ahead / MINUTE_MS) : null;
}

const LONGEST_WAIT_MS = 60 * MINUTE_MS;

/**
 * How long a wall waits before it goes to the provider by itself: longer with each try in vain. `chance`
 * (0 to 1) differs from screen to screen, so that those who lost it together do not return together.
 */
export const signInWait = (attempt: number, chance: number): number =>
  spread(attempt === 0 ? 5_000 : Math.min(MINUTE_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS), chance);

const FIRST_RENEWAL_WAIT_MS = 15_000;
const LONGEST_RENEWAL_WAIT_MS = 5 * MINUTE_MS;

/** The same for a renewal that nobody sees, after so many tries (1 or more) that were not answered. */
export const renewalWait = (tries: number, chance: number): number =>
  spread(Math.min(FIRST_RENEWAL_WAIT_MS * 2 ** (tries - 1), LONGEST_RENEWAL_WAIT_MS), chance);

/** Up to a quarter more. */
const spread = (wait: number, chance: number): number => wait * (1 + chance / 4);
