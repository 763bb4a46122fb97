import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Instant } from '@/domain/time/calendar';
import { dueAt, moveOn, obey } from '@/domain/wall/player/player';
import {
  LONGEST_WAIT,
  onScreen,
  type PlayerCommand,
  type PlayerState,
  type Round,
  startPlayer,
} from '@/domain/wall/player/playerState';
import { type Showing, sceneKey } from '@/domain/wall/rotation/scene';
import { useClock } from '@/ui/ClockContext';
import { useSeenAt } from './useSeenAt';

export type Player = {
  /** `shownAt` is when what is on screen could be seen, not when it was asked for. */
  state: PlayerState;
  /** What is on screen, a scene for each panel. */
  showings: Showing[];
  /** When it was last told to stop, stay or go on, by the clock of the wall. */
  modeAt: Instant;
  send: (command: PlayerCommand) => void;
};

const CHANGES_MODE: readonly PlayerCommand['type'][] = ['pause', 'resume', 'hold', 'pick'];

/** A clock that never goes back, whatever happens to the time of day. Milliseconds. */
const monotonic = (): number => performance.now();

/**
 * Plays a rotation. The next scene takes the place of the last when its figures are at hand, so
 * nothing blank is shown between them, and its time begins when it can be seen.
 */
export function usePlayer(round: Round, panels: number): Player {
  const clock = useClock();
  const [asked, setAsked] = useState(() => startPlayer(monotonic()));
  const [modeAt, setModeAt] = useState(clock);
  const wanted = useMemo(() => onScreen(asked, round, panels), [asked, round, panels]);
  const showings = useDeferredValue(wanted);
  const isWaiting = keysOf(wanted) !== keysOf(showings);
  const seenAt = useSeenAt(keysOf(showings), monotonic);
  const state = useMemo(
    () => ({ ...asked, shownAt: Math.max(asked.shownAt, seenAt) }),
    [asked, seenAt],
  );

  const send = useCallback(
    (command: PlayerCommand) => {
      if (CHANGES_MODE.includes(command.type)) setModeAt(clock());
      setAsked((known) => obey(known, command, { at: monotonic(), ...round, panels }));
    },
    [round, panels, clock],
  );
  const due = isWaiting ? asked.shownAt + LONGEST_WAIT : dueAt(state, showings);
  useEffect(() => {
    const moveOnNow = () =>
      setAsked((known) => moveOn(known, { at: monotonic(), ...round, panels }));
    const timer = setTimeout(moveOnNow, Math.max(0, due - monotonic()));
    return () => clearTimeout(timer);
  }, [due, round, panels]);
  return { state, showings, modeAt, send };
}

const keysOf = (showings: readonly Showing[]): string => showings.map(sceneKey).join(' ');
