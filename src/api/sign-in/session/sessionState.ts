import type { SignInFailure } from '../failure';
import type { Person } from './person';

/** Of whom and whether the requests of this page speak. */
export type SessionState =
  | { kind: 'out'; why: SignInFailure | null }
  | { kind: 'in'; person: Person }
  /** The provider renews nothing; at that moment (ms) the token ends. */
  | { kind: 'ending'; person: Person; at: number }
  /** `why`: what kept it from being renewed, `null` where its time was over and nothing renews. */
  | { kind: 'ended'; person: Person; why: SignInFailure | null };

export type StateBoard = {
  state: () => SessionState;
  subscribe: (listener: () => void) => () => void;
  tell: (next: SessionState) => void;
};

/** Holds the state for all who show it or act on it. */
export function createStateBoard(first: SessionState): StateBoard {
  const listeners = new Set<() => void>();
  let state = first;
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
  };
}
