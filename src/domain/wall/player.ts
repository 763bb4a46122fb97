import { type Milliseconds, milliseconds } from '../units';
import { type RotationEntry, type Scene, type Showing, sceneKey } from './scene';

/** What the wall does with time: goes round, stands still, or stays with one scene for a while. */
export type PlayMode = 'playing' | 'paused' | 'held';

/** A scene the operator asked for, with the district to look at. */
export type PickedScene = Scene & { district: string | null };

/** Moments are milliseconds of one clock that never goes back; which, is the caller's business. */
export type PlayerState = {
  /** Key of the entry on screen; `null` before the first. */
  key: string | null;
  /** How many times the rotation has come round: entries with several showings take the next. */
  round: number;
  /** When what is on screen appeared. */
  shownAt: number;
  mode: PlayMode;
  /** When the mode was entered. */
  modeSince: number;
  /** Black on purpose. */
  isBlank: boolean;
  picked: PickedScene | null;
};

export type PlayerCommand =
  | { type: 'next' | 'previous' | 'pause' | 'resume' | 'hold' | 'blank' | 'unblank' }
  /** To an entry of the rotation. */
  | { type: 'go'; key: string }
  /** To any scene, which is then held. */
  | { type: 'pick'; scene: PickedScene };

/** Our own rule: a forgotten hold or pause ends by itself, for nobody may come by to end it. */
export const PLAY_LIMITS: Record<Exclude<PlayMode, 'playing'>, Milliseconds> = {
  held: milliseconds(10 * 60_000),
  paused: milliseconds(60 * 60_000),
};

export const startPlayer = (at: number): PlayerState => ({
  key: null,
  round: 0,
  shownAt: at,
  mode: 'playing',
  modeSince: at,
  isBlank: false,
  picked: null,
});

/** What is on screen: as many entries as there are panels, from the current one on. */
export function onScreen(
  state: PlayerState,
  rotation: readonly RotationEntry[],
  panels: number,
): Showing[] {
  const from = indexOf(state, rotation);
  const count = Math.min(panels, rotation.length);
  const shown = Array.from({ length: count }, (_, panel) => {
    const index = from + panel;
    const entry = rotation[index % rotation.length];
    const round = state.round + Math.floor(index / rotation.length);
    return entry?.showings[round % entry.showings.length];
  }).filter((showing) => showing !== undefined);
  const { picked } = state;
  if (picked === null) return shown;
  const first: Showing = { ...picked, isOffTrack: false, dwell: PLAY_LIMITS.held };
  return [first, ...shown.filter((showing) => sceneKey(showing) !== sceneKey(picked))].slice(
    0,
    Math.max(1, count),
  );
}

/** When the wall moves on by itself. */
export function dueAt(state: PlayerState, showings: readonly Showing[]): number {
  if (state.mode !== 'playing') return state.modeSince + PLAY_LIMITS[state.mode];
  return state.shownAt + Math.max(0, ...showings.map(({ dwell }) => dwell));
}

type Place = { at: number; rotation: readonly RotationEntry[]; panels: number };

/** What the operator asked for. */
export function obey(state: PlayerState, command: PlayerCommand, place: Place): PlayerState {
  const { at } = place;
  switch (command.type) {
    case 'next':
      return step(state, place, place.panels);
    case 'previous':
      return step(state, place, -place.panels);
    case 'pause':
      return { ...state, mode: 'paused', modeSince: at };
    case 'resume':
      return play(state, at);
    case 'hold':
      return { ...state, mode: 'held', modeSince: at };
    case 'blank':
      return { ...state, isBlank: true };
    case 'unblank':
      return { ...state, isBlank: false };
    case 'go':
      return { ...state, key: command.key, shownAt: at, picked: null, isBlank: false };
    case 'pick':
      return {
        ...state,
        picked: command.scene,
        shownAt: at,
        mode: 'held',
        modeSince: at,
        isBlank: false,
      };
  }
}

/** What happens when `dueAt` has come: the next scene, or the end of a hold or pause. */
export function moveOn(state: PlayerState, place: Place): PlayerState {
  if (state.mode === 'playing') return step(state, place, place.panels);
  return state.picked === null ? play(state, place.at) : step(play(state, place.at), place, 0);
}

/** Going on begins the time of the scene anew: nobody has read it while they spoke. */
const play = (state: PlayerState, at: number): PlayerState => ({
  ...state,
  mode: 'playing',
  modeSince: at,
  shownAt: at,
});

function step(state: PlayerState, { at, rotation }: Place, by: number): PlayerState {
  const shown = { ...state, shownAt: at, picked: null, isBlank: false };
  if (rotation.length === 0) return shown;
  const index = indexOf(state, rotation) + by;
  const turns = Math.floor(index / rotation.length);
  const key = rotation[index - turns * rotation.length]?.key ?? null;
  return { ...shown, key, round: Math.max(0, state.round + turns) };
}

/** An entry that has nothing to say any more gives its place to the first. */
const indexOf = ({ key }: PlayerState, rotation: readonly RotationEntry[]): number =>
  Math.max(
    0,
    rotation.findIndex((entry) => entry.key === key),
  );
