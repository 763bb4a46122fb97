import { renewalAt } from '@/domain/sign-in/tokenTimes';
import type { Authorizer } from '../../http/authorization';
import { SignInFailure } from '../failure';
import type { Grant } from '../provider/grant';
import { type Held, heldFrom } from './held';
import { personOf } from './person';
import { createRenewer, type RenewalOutcome } from './renewer';
import { createStateBoard, type StateBoard } from './sessionState';

export type Session = Authorizer &
  Pick<StateBoard, 'state' | 'subscribe'> & {
    /** Forgets the tokens, and returns them for the last word to the provider. */
    drop: () => Grant | null;
  };

type SessionParts = {
  grant: Grant | null;
  /** Why nobody is signed in. */
  why: SignInFailure | null;
  rolesClaim: string | undefined;
  isApi: (url: string) => boolean;
  renewGrant: (held: Grant) => Promise<Grant>;
  now: () => number;
  chance: number;
};

/** A timer sleeps with the machine, so it looks at the clock at least so often. */
const LOOK_MS = 20_000;
/** Where a token that was just renewed is refused too, age is not the reason: no more for so long. */
const REFUSED_MS = 60_000;

/** Tokens in the memory of this page: given to the APIs, renewed in time, forgotten with the page. */
export function createSession(parts: SessionParts): Session {
  const { rolesClaim, isApi, now } = parts;
  const { state, subscribe, tell } = createStateBoard({ kind: 'out', why: parts.why });
  const renewer = createRenewer({ ...parts, settle });
  let held: Held | null = null;
  /** Why the last renewal was not answered. */
  let silence: SignInFailure | null = null;
  let refusedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hold(grant: Grant): void {
    held = heldFrom(grant, now());
    silence = null;
    tell({ kind: 'in', person: personOf(grant.profile, rolesClaim) });
    look();
  }

  /** Does what is due by the clock, and comes again. */
  function look(): void {
    clearTimeout(timer);
    if (held === null) return;
    const due = Math.max(renewalAt(held), renewer.notBefore());
    if (now() >= due && held.grant.refresh_token !== undefined) void renewer.renew(held.grant);
    announceEnd(held);
    const next = [due, held?.expiresAt ?? 0].filter((moment) => moment > now());
    timer = setTimeout(look, Math.min(LOOK_MS, ...next.map((moment) => moment - now())));
  }

  /** That the end is near or there: where nothing renews, or nobody answered who could. */
  function announceEnd(ending: Held): void {
    const before = state();
    const { expiresAt, grant } = ending;
    const renews = grant.refresh_token !== undefined;
    if (expiresAt === null || (renews && silence === null)) return;
    if (now() >= expiresAt) end(silence);
    else if (!renews && before.kind === 'in' && now() >= renewalAt(ending))
      tell({ kind: 'ending', person: before.person, at: expiresAt });
  }

  function end(why: SignInFailure | null): void {
    if (why === null || why.isFinal) held = null;
    const before = state();
    if (before.kind === 'out') return;
    const isKnown = before.kind === 'ended' && before.why?.kind === why?.kind;
    if (!isKnown) tell({ kind: 'ended', person: before.person, why });
  }

  function settle(asked: Grant, outcome: RenewalOutcome): boolean {
    // Signed out meanwhile.
    if (held?.grant !== asked) return false;
    if ('grant' in outcome) {
      hold(outcome.grant);
      return true;
    }
    // Anything but a last word ends nothing: the token may still be good, and it is asked again.
    silence = outcome.why;
    if (outcome.why.isFinal) end(outcome.why);
    look();
    return false;
  }

  if (parts.grant !== null) hold(parts.grant);

  return {
    state,
    subscribe,
    tokenFor: (url) => (held !== null && isApi(url) ? held.grant.access_token : null),
    renew: async (refused) => {
      if (held === null) return false;
      if (held.grant.access_token !== refused) return true;
      if (held.grant.refresh_token === undefined) {
        // Refused so near its end its time was over: the clocks of page and API are never quite the same.
        const isOld = now() >= renewalAt(held);
        end(isOld ? null : new SignInFailure('over', 'HTTP 401', true));
        return false;
      }
      if (renewer.isAsking()) return renewer.renew(held.grant);
      if (now() - refusedAt < REFUSED_MS || now() < renewer.notBefore()) return false;
      refusedAt = now();
      return renewer.renew(held.grant);
    },
    drop: () => {
      clearTimeout(timer);
      const last = held?.grant ?? null;
      held = null;
      tell({ kind: 'out', why: null });
      return last;
    },
  };
}
