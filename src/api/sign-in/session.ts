import { renewalAt } from '@/domain/sign-in/tokenTimes';
import type { Authorizer } from '../http/authorization';
import { SignInFailure, toFailure } from './failure';
import { type Person, personOf } from './person';
import type { Grant } from './provider';

/** Of whom and whether the requests of this page speak. */
export type SessionState =
  | { kind: 'out'; why: SignInFailure | null }
  | { kind: 'in'; person: Person }
  /** The provider renews nothing; at that moment (ms) the token ends. */
  | { kind: 'ending'; person: Person; at: number }
  /** `why`: what kept it from being renewed, `null` where its time was over and nothing renews. */
  | { kind: 'ended'; person: Person; why: SignInFailure | null };

export type Session = Authorizer & {
  state: () => SessionState;
  subscribe: (listener: () => void) => () => void;
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
};

type Held = { grant: Grant; receivedAt: number; expiresAt: number | null };

/** A timer sleeps with the machine, so it looks at the clock at least so often. */
const LOOK_MS = 20_000;
/** Where a token that was just renewed is refused too, age is not the reason: no more for so long. */
const REFUSED_MS = 60_000;

/** Tokens in the memory of this page: given to the APIs, renewed in time, forgotten with the page. */
export function createSession(parts: SessionParts): Session {
  const { rolesClaim, isApi, renewGrant, now } = parts;
  const listeners = new Set<() => void>();
  let held: Held | null = null;
  let state: SessionState = { kind: 'out', why: parts.why };
  let renewing: Promise<boolean> | null = null;
  let refusedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(next: SessionState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function hold(grant: Grant): void {
    const seconds = grant.expires_in;
    const receivedAt = now();
    const expiresAt = seconds === undefined ? null : receivedAt + seconds * 1000;
    held = { grant, receivedAt, expiresAt };
    tell({ kind: 'in', person: personOf(grant.profile, rolesClaim) });
    look();
  }

  /** Does what is due by the clock, and comes again. */
  function look(): void {
    clearTimeout(timer);
    if (held === null) return;
    const due = renewalAt(held);
    if (now() >= due) {
      if (held.grant.refresh_token !== undefined) void renewOnce();
      else announceEnd(held);
    }
    const next = [due, held?.expiresAt ?? 0].find((moment) => moment > now());
    timer = setTimeout(look, Math.min(LOOK_MS, (next ?? Number.POSITIVE_INFINITY) - now()));
  }

  function announceEnd({ expiresAt }: Held): void {
    if (expiresAt === null || state.kind === 'out') return;
    if (now() >= expiresAt) end(null);
    else if (state.kind === 'in') tell({ kind: 'ending', person: state.person, at: expiresAt });
  }

  function end(why: SignInFailure | null): void {
    if (why?.kind !== 'unreachable') held = null;
    if (state.kind !== 'out') tell({ kind: 'ended', person: state.person, why });
  }

  /** One renewal at a time, whoever asks. */
  function renewOnce(): Promise<boolean> {
    renewing ??= tryRenewal().finally(() => {
      renewing = null;
    });
    return renewing;
  }

  async function tryRenewal(): Promise<boolean> {
    const before = held;
    if (before === null) return false;
    try {
      const renewed = await renewGrant(before.grant);
      // Signed out meanwhile.
      if (held !== before) return false;
      hold(renewed);
      return true;
    } catch (error) {
      if (held === before) giveUp(before, toFailure(error));
      return false;
    }
  }

  /** Silence of the provider ends nothing: the token may still be good, and it is asked again. */
  function giveUp({ expiresAt }: Held, why: SignInFailure): void {
    const isOver = expiresAt !== null && now() >= expiresAt;
    if (why.kind !== 'unreachable' || isOver) end(why);
  }

  if (parts.grant !== null) hold(parts.grant);

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tokenFor: (url) => (held !== null && isApi(url) ? held.grant.access_token : null),
    renew: async (refused) => {
      if (held === null) return false;
      if (held.grant.access_token !== refused) return true;
      if (renewing !== null) return renewing;
      if (held.grant.refresh_token === undefined) {
        end(new SignInFailure('over', 'HTTP 401'));
        return false;
      }
      if (now() - refusedAt < REFUSED_MS) return false;
      refusedAt = now();
      return renewOnce();
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
