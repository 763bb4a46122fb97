import type { Session } from '@/api/sign-in/session';
import { signInWait } from '@/domain/sign-in/tokenTimes';
import { type Gate, goToProvider, isWall } from './gate';

/** A session that lived so long was not refused at once: the next tries are counted anew. */
const LASTED_MS = 60_000;

/**
 * A wall whose session is over goes to the provider by itself, which knows it from before; each try
 * in vain makes the next one later. Where the provider does not answer the wall stays as it is.
 */
export function returnToWall(gate: Gate, session: Session, attempt: number): void {
  if (!gate.settings.required) return;
  const openedAt = Date.now();
  let tries = attempt;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function plan(): void {
    if (isWall()) timer ??= setTimeout(go, signInWait(tries));
  }

  async function go(): Promise<void> {
    tries += 1;
    const failure = await goToProvider(gate, { attempt: tries, quiet: true });
    timer = undefined;
    if (failure !== null) plan();
  }

  session.subscribe(() => {
    const state = session.state();
    if (state.kind === 'ended') {
      // Its time was over, which is nobody's fault, or it lived long.
      if (state.why === null || Date.now() - openedAt > LASTED_MS) tries = 0;
      plan();
    } else {
      // Renewed after all, or signed out, which a wall does not undo.
      clearTimeout(timer);
      timer = undefined;
    }
  });
  if (session.state().kind === 'out') plan();
}
