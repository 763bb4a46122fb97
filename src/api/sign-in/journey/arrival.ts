import { ownAddress } from '@/domain/sign-in/ownAddress';
import { SIGNED_OUT } from '../provider/addresses';
import { homeUrl } from '../provider/client';
import { forgetPending, type Journey, journeyOf, readPending } from './pending';

/** How the page was opened: by a reader, or by the provider that sends somebody back. */
export type Arrival =
  | { kind: 'opened' }
  /** `redeemable` is the answer of the provider, which the address does not show any more. */
  | { kind: 'signed-in'; redeemable: string; journey: Journey }
  /** An answer to a question that this window never asked. */
  | { kind: 'stray' }
  | { kind: 'signed-out' };

/** Reads what the provider added to the address, and puts back at once the address where the reader was. */
export function takeArrival(): Arrival {
  const arrival = readArrival();
  if (arrival.kind !== 'opened') {
    const at = arrival.kind === 'signed-in' ? arrival.journey.at : '';
    history.replaceState(null, '', ownAddress(at, homeUrl()));
  }
  // The verifier is still needed for a moment; whatever else was begun never came to an end.
  if (arrival.kind !== 'signed-in') forgetPending();
  return arrival;
}

function readArrival(): Arrival {
  const { search, hash, origin, pathname } = location;
  const inHash = new URLSearchParams(hash.slice(1));
  // Asked for the fragment, some providers answer in the search all the same.
  const answer = inHash.has('state') ? inHash : new URLSearchParams(search);
  const state = answer.get('state');
  if (state === null) return { kind: 'opened' };
  if (answer.has('code') || answer.has('error')) {
    const journey = journeyOf(state);
    if (journey === null) return { kind: 'stray' };
    return { kind: 'signed-in', redeemable: `${origin}${pathname}#${answer}`, journey };
  }
  return readPending(state) === SIGNED_OUT ? { kind: 'signed-out' } : { kind: 'opened' };
}
