import * as v from 'valibot';
import { SignInFailure } from '../failure';

/**
 * What must outlive the way to the provider and back: verifier, state and where the reader was. In the
 * storage of this window alone, for those seconds, and gone as soon as the page is here again.
 */
const PREFIX = 'sign-in.';

/** Where the reader was, and which try of a wall this is. `quiet`: the provider asked nothing. */
const journeySchema = v.object({
  at: v.string(),
  attempt: v.number(),
  quiet: v.boolean(),
  /** Asks for an account although the provider knows one. */
  asOther: v.optional(v.boolean()),
});
export type Journey = v.InferOutput<typeof journeySchema>;

const storedSchema = v.pipe(v.string(), v.parseJson(), v.object({ data: v.unknown() }));

/** Where and how the library keeps it. Throws where the browser forbids storage. */
export function pendingStore(): { prefix: string; store: Storage } {
  try {
    return { prefix: PREFIX, store: sessionStorage };
  } catch (error) {
    throw new SignInFailure('no-storage', String(error));
  }
}

/** What was noted under a state; `null` when nothing of the kind was begun in this window. */
export function readPending(state: string): unknown {
  const stored = v.safeParse(storedSchema, pendingStore().store.getItem(PREFIX + state));
  return stored.success ? stored.output.data : null;
}

export function journeyOf(state: string): Journey | null {
  const journey = v.safeParse(journeySchema, readPending(state));
  return journey.success ? journey.output : null;
}

/** Whatever was begun in this window and not ended; where storage is forbidden nothing was. */
export function forgetPending(): void {
  const store = storeIfAny();
  if (store === null) return;
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  for (const key of keys) if (key.startsWith(PREFIX)) store.removeItem(key);
}

function storeIfAny(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
