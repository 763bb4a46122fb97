import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import * as v from 'valibot';
import { type Config, configUrl } from '@/api/config/loadConfig';
import { parsePart, unwrap } from '@/api/http/parsePart';
import { allowKeeping } from '@/api/offline/kept/mayKeep';
import { type Arrival, takeArrival } from '@/api/sign-in/arrival';
import { SignInFailure as Failure, type SignInFailure, toFailure } from '@/api/sign-in/failure';
import { forgetPending, type Journey } from '@/api/sign-in/pending';
import { redeem } from '@/api/sign-in/provider';
import { signInSchema } from '@/api/sign-in/signInSchema';
import type { SignInParts } from '../AppContext';
import { type Gate, goToProvider, isHearing, isWall } from './gate';
import { joinSession } from './joinSession';
import { showAsking, showFailure, showLeaving, showSignedOut } from './showPage';
import { loadSignInWords } from './signInWords';

type Opening = { config: Config; queryClient: QueryClient; show: (page: ReactNode) => void };

const memberSchema = v.object({ signIn: signInSchema });

/**
 * Lets in who may come in, and gives what the app then shows of it; `null` when another page is shown
 * in its place or the window is on its way to the provider. Throws where the configuration is wrong.
 */
export async function openSignIn(opening: Opening): Promise<SignInParts | null> {
  const { config } = opening;
  const settings = unwrap(parsePart(configUrl(), memberSchema, config, ({ signIn }) => signIn));
  allowKeeping(settings.keepAnswers);
  // Before anything else is awaited: a code does not stay in the address.
  const arrival = arrivalOrFailure();
  const gate: Gate = { ...opening, settings, words: await loadSignInWords() };
  if (arrival instanceof Failure) return showInstead(showFailure(gate, arrival));
  switch (arrival.kind) {
    case 'signed-in':
      return finish(gate, arrival);
    case 'signed-out':
      return settings.required
        ? showInstead(showSignedOut(gate, 'here'))
        : joinSession(gate, { grant: null, why: null, attempt: 0 });
    case 'stray':
      return showInstead(showFailure(gate, new Failure('mismatch', '')));
    case 'opened':
      if (!settings.required) return joinSession(gate, { grant: null, why: null, attempt: 0 });
      if (isWall()) return openAtHand(gate, { attempt: 1, quiet: true });
      if (settings.keepAnswers && isHearing()) return openAtHand(gate);
      return showInstead(showLeaving(gate));
  }
}

function arrivalOrFailure(): Arrival | SignInFailure {
  try {
    return takeArrival();
  } catch (error) {
    return toFailure(error);
  }
}

async function showInstead(showing: Promise<void>): Promise<null> {
  await showing;
  return null;
}

/**
 * Where the provider does not answer, a page that starts without network shows what is at hand; a wall
 * tries again later, a reader finds the way in beside it.
 */
async function openAtHand(gate: Gate, journey: Partial<Journey> = {}): Promise<SignInParts | null> {
  await showAsking(gate, 'leaving');
  const why = await goToProvider(gate, journey);
  return why === null ? null : joinSession(gate, { grant: null, why, attempt: 1 });
}

type SignedIn = Extract<Arrival, { kind: 'signed-in' }>;

async function finish(gate: Gate, { redeemable, journey }: SignedIn): Promise<SignInParts | null> {
  const { attempt, quiet } = journey;
  await showAsking(gate, 'entering');
  const result = await redeem(gate.settings, redeemable).catch(toFailure);
  forgetPending();
  if (!(result instanceof Failure)) return joinSession(gate, { grant: result, why: null, attempt });
  // Nobody reads a page of failure on a wall: it shows what it has and tries again later.
  if (quiet) return joinSession(gate, { grant: null, why: result, attempt });
  return showInstead(showFailure(gate, result));
}
