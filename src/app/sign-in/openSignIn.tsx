import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import * as v from 'valibot';
import { type Config, configUrl } from '@/api/config/loadConfig';
import { parsePart, unwrap } from '@/api/http/parsePart';
import { forgetKept } from '@/api/offline/kept/database';
import { keepFor } from '@/api/offline/kept/keptFor';
import { allowKeeping } from '@/api/offline/kept/mayKeep';
import { SignInFailure as Failure, type SignInFailure, toFailure } from '@/api/sign-in/failure';
import { type Arrival, takeArrival } from '@/api/sign-in/journey/arrival';
import { forgetPending, type Journey } from '@/api/sign-in/journey/pending';
import { forgetSignedOut, wasSignedOut } from '@/api/sign-in/journey/signedOutNote';
import { redeem } from '@/api/sign-in/provider/grant';
import { signInSchema } from '@/api/sign-in/signInSchema';
import type { SignInParts } from '../AppContext';
import { type Gate, goToProvider, isHearing, isWall } from './gate';
import { showAsking, showFailure, showLeaving, showSignedOut } from './gate-page/showPage';
import { joinSession, type Outcome } from './joinSession';
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
  // Kept while the installation still allowed it, or before anybody signed in.
  if (!settings.keepAnswers) void forgetKept();
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
        : join(gate, { grant: null, why: null, attempt: 0 });
    case 'stray':
      return showInstead(showFailure(gate, new Failure('mismatch', '')));
    case 'opened':
      if (!settings.required) return join(gate, { grant: null, why: null, attempt: 0 });
      if (wasSignedOut()) return showInstead(showSignedOut(gate, 'here'));
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
  return why === null ? null : join(gate, { grant: null, why, attempt: 1 });
}

/** Opens the app; what was kept for another reader is gone before. */
async function join(gate: Gate, outcome: Outcome): Promise<SignInParts> {
  const { keepAnswers, required } = gate.settings;
  const reader = outcome.grant?.profile ?? null;
  // Nobody, where somebody must sign in: whoever uses a profile that keeps may read what it kept.
  if (keepAnswers && (reader !== null || !required)) await keepFor(reader);
  return joinSession(gate, outcome);
}

type SignedIn = Extract<Arrival, { kind: 'signed-in' }>;

async function finish(gate: Gate, { redeemable, journey }: SignedIn): Promise<SignInParts | null> {
  const { attempt, quiet } = journey;
  await showAsking(gate, 'entering');
  const result = await redeem(gate.settings, redeemable).catch(toFailure);
  forgetPending();
  if (!(result instanceof Failure)) {
    forgetSignedOut();
    return join(gate, { grant: result, why: null, attempt });
  }
  // Nobody reads a page of failure on a wall: it shows what it has and tries again later.
  if (quiet) return join(gate, { grant: null, why: result, attempt });
  return showInstead(showFailure(gate, result));
}
