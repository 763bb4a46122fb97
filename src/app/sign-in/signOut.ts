import { signRequests } from '@/api/http/authorization';
import { forgetKept } from '@/api/offline/kept/database';
import { allowKeeping } from '@/api/offline/kept/mayKeep';
import { noteSignedOut } from '@/api/sign-in/journey/signedOutNote';
import { signOutAddress } from '@/api/sign-in/provider/addresses';
import type { Session } from '@/api/sign-in/session/session';
import type { Gate } from './gate';
import { showGoodbye, showSignedOut } from './gate-page/showPage';

/** Windows of one browser hear of it: none goes on showing what somebody signed out of. */
const channelName = (): string => `sign-in ${import.meta.env.BASE_URL}`;

/** Nothing of what was read stays: not in memory, not on screen, not in this browser. */
async function forgetAll({ queryClient }: Gate): Promise<void> {
  signRequests(null);
  // What a page writes on leaving must find nothing.
  allowKeeping(false);
  await queryClient.cancelQueries();
  queryClient.clear();
}

/** Signs out here, in the other windows and at the provider. */
export async function signOut(gate: Gate, session: Session, tellOthers: () => void): Promise<void> {
  const held = session.drop();
  noteSignedOut();
  tellOthers();
  await showGoodbye(gate);
  await forgetAll(gate);
  await forgetKept();
  const address = await signOutAddress(gate.settings, held);
  if (address === null) await showSignedOut(gate, 'alone');
  else location.replace(address);
}

/**
 * Does the same here when another window signs out; returns how to tell the others. Both by one channel,
 * on which nobody hears what they said themselves.
 */
export function hearSignOut(gate: Gate, session: Session): () => void {
  const channel = new BroadcastChannel(channelName());
  channel.onmessage = async () => {
    // Who reads without having signed in reads on.
    if (!gate.settings.required && session.state().kind === 'out') return;
    channel.close();
    session.drop();
    await showSignedOut(gate, 'elsewhere');
    await forgetAll(gate);
    await forgetKept();
  };
  return () => {
    channel.postMessage('signed-out');
    channel.close();
  };
}
