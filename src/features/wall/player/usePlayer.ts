import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import {
  dueAt,
  moveOn,
  obey,
  onScreen,
  type PlayerCommand,
  type PlayerState,
  startPlayer,
} from '@/domain/wall/player';
import type { RotationEntry, Showing } from '@/domain/wall/scene';

export type Player = {
  state: PlayerState;
  /** What is on screen, a scene for each panel. */
  showings: Showing[];
  send: (command: PlayerCommand) => void;
};

/** A clock that never goes back, whatever happens to the time of day. Milliseconds. */
const monotonic = (): number => performance.now();

/**
 * Plays a rotation. The next scene takes the place of the last when its figures are at hand, so
 * nothing blank is shown between them.
 */
export function usePlayer(rotation: readonly RotationEntry[], panels: number): Player {
  const [state, setState] = useState(() => startPlayer(monotonic()));
  const showings = useMemo(() => onScreen(state, rotation, panels), [state, rotation, panels]);
  const send = useCallback(
    (command: PlayerCommand) =>
      startTransition(() =>
        setState((known) => obey(known, command, { at: monotonic(), rotation, panels })),
      ),
    [rotation, panels],
  );
  const due = dueAt(state, showings);
  useEffect(() => {
    const timer = setTimeout(
      () =>
        startTransition(() =>
          setState((known) => moveOn(known, { at: monotonic(), rotation, panels })),
        ),
      Math.max(0, due - monotonic()),
    );
    return () => clearTimeout(timer);
  }, [due, rotation, panels]);
  return { state, showings, send };
}
