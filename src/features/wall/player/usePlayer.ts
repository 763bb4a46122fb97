import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { Instant } from '@/domain/time/calendar';
import { dueAt, moveOn, obey } from '@/domain/wall/player';
import {
  onScreen,
  type PlayerCommand,
  type PlayerState,
  startPlayer,
} from '@/domain/wall/playerState';
import type { RotationEntry, Showing } from '@/domain/wall/scene';
import { useClock } from '@/ui/ClockContext';

export type Player = {
  state: PlayerState;
  /** What is on screen, a scene for each panel. */
  showings: Showing[];
  /** When it was last told to stop, stay or go on, by the clock of the wall. */
  modeAt: Instant;
  send: (command: PlayerCommand) => void;
};

const CHANGES_MODE: readonly PlayerCommand['type'][] = ['pause', 'resume', 'hold', 'pick'];

const KEEPS_SCENE: readonly PlayerCommand['type'][] = ['pause', 'hold', 'blank', 'unblank'];

/** A clock that never goes back, whatever happens to the time of day. Milliseconds. */
const monotonic = (): number => performance.now();

/**
 * Plays a rotation. The next scene takes the place of the last when its figures are at hand, so
 * nothing blank is shown between them.
 */
export function usePlayer(rotation: readonly RotationEntry[], panels: number): Player {
  const clock = useClock();
  const [state, setState] = useState(() => startPlayer(monotonic()));
  const [modeAt, setModeAt] = useState(clock);
  const showings = useMemo(() => onScreen(state, rotation, panels), [state, rotation, panels]);
  const send = useCallback(
    (command: PlayerCommand) => {
      if (CHANGES_MODE.includes(command.type)) setModeAt(clock());
      const obeyNow = () =>
        setState((known) => obey(known, command, { at: monotonic(), rotation, panels }));
      // What shows no other scene does not wait for one that is still on its way.
      if (KEEPS_SCENE.includes(command.type)) obeyNow();
      else startTransition(obeyNow);
    },
    [rotation, panels, clock],
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
  return { state, showings, modeAt, send };
}
