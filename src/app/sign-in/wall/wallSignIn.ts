import type { Session } from '@/api/sign-in/session/session';
import { signInWait } from '@/domain/sign-in/tokenTimes';
import { type Gate, goToProvider, isWall } from '../gate';
import { hearAddress } from './hearAddress';

/** A session that lived so long was not refused at once: the next tries are counted anew. */
const LASTED_MS = 60_000;

/**
 * A wall whose session is over goes to the provider by itself, which knows it from before; each try
 * in vain makes the next one later. Where the provider does not answer the wall stays as it is, and on
 * any other page nobody is taken away from what they read.
 */
export function returnToWall(
  gate: Gate,
  session: Pick<Session, 'state' | 'subscribe'>,
  attempt: number,
): void {
  if (!gate.settings.required) return;
  const openedAt = Date.now();
  const chance = Math.random();
  let before = session.state().kind;
  let isOver = before === 'out';
  let tries = attempt;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isAsking = false;

  const isWanted = () => isOver && isWall();

  function plan(): void {
    if (isAsking) return;
    if (isWanted()) {
      timer ??= setTimeout(go, signInWait(tries, chance));
    } else if (timer !== null) {
      clearTimeout(timer);
      timer = null;
    }
  }

  async function go(): Promise<void> {
    timer = null;
    if (!isWanted()) return;
    isAsking = true;
    tries += 1;
    await goToProvider(gate, { attempt: tries, quiet: true }, isWanted);
    isAsking = false;
    plan();
  }

  session.subscribe(() => {
    const state = session.state();
    const wasGood = before === 'in' || before === 'ending';
    before = state.kind;
    // Signed out is what a wall does not undo.
    isOver = state.kind === 'ended';
    if (state.kind === 'ended' && wasGood) {
      // Its time was over, which is nobody's fault, or it lived long.
      if (state.why === null || Date.now() - openedAt > LASTED_MS) tries = 0;
    }
    plan();
  });
  hearAddress(plan);
  plan();
}
