import { renewalWait } from '@/domain/sign-in/tokenTimes';
import { type SignInFailure, toFailure } from '../failure';
import type { Grant } from '../provider/grant';

type RenewerParts = {
  renewGrant: (held: Grant) => Promise<Grant>;
  now: () => number;
  /** From 0 to 1, one for each screen. */
  chance: number;
  /** What becomes of the answer; returns whether a newer token is at hand now. */
  settle: (asked: Grant, outcome: RenewalOutcome) => boolean;
};

export type RenewalOutcome = { grant: Grant } | { why: SignInFailure };

export type Renewer = {
  /** Asks now; whoever asks meanwhile waits for the same answer. */
  renew: (held: Grant) => Promise<boolean>;
  isAsking: () => boolean;
  /** Before that moment (ms) nobody should ask: the provider did not answer the last times. */
  notBefore: () => number;
};

/** New tokens for old: one question at a time, and ever more seldom while nobody answers. */
export function createRenewer({ renewGrant, now, chance, settle }: RenewerParts): Renewer {
  let asking: Promise<boolean> | null = null;
  let tries = 0;
  let notBefore = Number.NEGATIVE_INFINITY;

  async function ask(held: Grant): Promise<boolean> {
    const outcome = await renewGrant(held).then(
      (grant): RenewalOutcome => ({ grant }),
      (error: unknown): RenewalOutcome => ({ why: toFailure(error) }),
    );
    asking = null;
    tries = 'grant' in outcome ? 0 : tries + 1;
    notBefore = tries === 0 ? Number.NEGATIVE_INFINITY : now() + renewalWait(tries, chance);
    return settle(held, outcome);
  }

  return {
    renew: (held) => {
      asking ??= ask(held);
      return asking;
    },
    isAsking: () => asking !== null,
    notBefore: () => notBefore,
  };
}
