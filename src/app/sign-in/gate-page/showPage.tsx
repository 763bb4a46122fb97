import type { ReactNode } from 'react';
import type { SignInFailure } from '@/api/sign-in/failure';
import type { Journey } from '@/api/sign-in/journey/pending';
import { onSignedInElsewhere } from '@/api/sign-in/journey/signedOutNote';
import { id } from '@/i18n/messages/id';
import { loadEnglish } from '../../loadEnglish';
import { type Gate, goToProvider, isWall } from '../gate';
import { GatePage, gateLocale, Waiting } from './GatePage';
import { SignedOut } from './SignedOut';
import { SignInFailed } from './SignInFailed';

/** Puts a page in place of the app. */
async function showPage(gate: Gate, page: ReactNode): Promise<void> {
  const common = gateLocale(gate) === 'id' ? id : await loadEnglish();
  gate.show(
    <GatePage gate={gate} common={common}>
      {page}
    </GatePage>,
  );
}

/** Shown while the provider is asked: on the way there, and on the way back from it. */
export const showAsking = (gate: Gate, page: 'leaving' | 'entering') =>
  showPage(gate, <Waiting page={page} />);

export const showGoodbye = (gate: Gate) => showPage(gate, <Waiting page="goodbye" />);

/** On the way to the provider; if that does not answer, why. */
export async function showLeaving(gate: Gate, journey: Partial<Journey> = {}): Promise<void> {
  await showAsking(gate, 'leaving');
  const failure = await goToProvider(gate, journey);
  if (failure !== null) await showFailure(gate, failure);
}

export const showFailure = (gate: Gate, failure: SignInFailure) =>
  showPage(
    gate,
    <SignInFailed
      gate={gate}
      failure={failure}
      onRetry={() => void showLeaving(gate)}
      onOpenWithout={openWithout(gate)}
    />,
  );

export function showSignedOut(gate: Gate, how: 'here' | 'elsewhere' | 'alone'): Promise<void> {
  // Nobody presses anything on a wall: it comes back with who signs in beside it.
  onSignedInElsewhere(() => isWall() && location.reload());
  return showPage(
    gate,
    <SignedOut
      how={how}
      onEnter={() => void showLeaving(gate)}
      onOpenWithout={openWithout(gate)}
    />,
  );
}

/** Loaded anew it opens as for any other reader; `null` where only who is signed in may read. */
const openWithout = ({ settings }: Gate): (() => void) | null =>
  settings.required ? null : () => location.reload();
