import type { Grant } from '../provider/grant';

/** A grant, and its times (ms) by the clock of this device. */
export type Held = { grant: Grant; receivedAt: number; expiresAt: number | null };

/** A token of which nothing is said how long it lives is used until it is refused. */
export function heldFrom(grant: Grant, receivedAt: number): Held {
  const seconds = grant.expires_in;
  return {
    grant,
    receivedAt,
    expiresAt: seconds === undefined ? null : receivedAt + seconds * 1000,
  };
}
