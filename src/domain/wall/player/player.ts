import { DWELL_RANGE } from '../rotation/dwell';
import type { Showing } from '../rotation/scene';
import {
  indexOf,
  PLAY_LIMITS,
  type PlayerCommand,
  type PlayerState,
  type Round,
} from './playerState';

/** When something changes by itself: the scene, or the end of a hold, a pause or the darkness. */
export function dueAt(state: PlayerState, showings: readonly Showing[]): number {
  return Math.min(darkUntil(state), modeUntil(state, showings));
}

const darkUntil = ({ blankSince }: PlayerState): number =>
  blankSince === null ? Number.POSITIVE_INFINITY : blankSince + PLAY_LIMITS.blank;

/** With nothing to show it looks again after the least time a scene has. */
function modeUntil({ mode, modeSince, shownAt }: PlayerState, showings: readonly Showing[]) {
  const least = DWELL_RANGE.least * 1000;
  if (mode === 'playing') return shownAt + Math.max(least, ...showings.map(({ dwell }) => dwell));
  // Who goes from scene to scene by hand has not forgotten the pause.
  return Math.max(modeSince, shownAt) + PLAY_LIMITS[mode];
}

type Place = Round & { at: number; panels: number };

/** What the operator asked for. What asks for a scene also lights a dark wall; the rest leaves it dark. */
export function obey(state: PlayerState, command: PlayerCommand, place: Place): PlayerState {
  const { at, rotation, panels } = place;
  switch (command.type) {
    case 'next':
      return lit(step(unheld(state, at), place, panels));
    case 'previous':
      // From a picked scene it leads back to the one that stood there before.
      return lit(step(unheld(state, at), place, state.picked === null ? -panels : 0));
    case 'pause':
      return { ...state, mode: 'paused', modeSince: at };
    case 'hold':
      return { ...state, mode: 'held', modeSince: at };
    case 'resume':
      return goOn(state, place);
    case 'blank':
      return { ...state, blankSince: state.blankSince ?? at };
    case 'unblank':
      return lit(state);
    case 'go': {
      const isKnown = rotation.some(({ key }) => key === command.key);
      if (!isKnown) return state;
      return lit({ ...unheld(state, at), key: command.key, shownAt: at, picked: null });
    }
    case 'pick':
      return lit({
        ...state,
        picked: command.scene,
        shownAt: at,
        mode: 'held',
        modeSince: at,
      });
  }
}

/** What happens when `dueAt` has come: light, the next scene, or the end of a hold or pause. */
export function moveOn(state: PlayerState, place: Place): PlayerState {
  if (darkUntil(state) <= place.at) return lit(state);
  return state.mode === 'playing' ? step(state, place, place.panels) : goOn(state, place);
}

const lit = (state: PlayerState): PlayerState => ({ ...state, blankSince: null });

/** A hold is for the scene that is left with it; a pause is for the whole wall and stays. */
const unheld = (state: PlayerState, at: number): PlayerState =>
  state.mode === 'held' ? { ...state, mode: 'playing', modeSince: at } : state;

/** Back to the round. The time of the scene begins anew: nobody has read it while they spoke. */
const goOn = (state: PlayerState, place: Place): PlayerState => ({
  ...(state.picked === null ? state : step(state, place, 0)),
  mode: 'playing',
  modeSince: place.at,
  shownAt: place.at,
});

function step(state: PlayerState, { at, ...round }: Place, by: number): PlayerState {
  const { rotation } = round;
  const shown = { ...state, shownAt: at, picked: null };
  if (rotation.length === 0) return shown;
  const index = indexOf(state, round) + by;
  const turns = Math.floor(index / rotation.length);
  const key = rotation[index - turns * rotation.length]?.key ?? null;
  return { ...shown, key, round: Math.max(0, state.round + turns) };
}
