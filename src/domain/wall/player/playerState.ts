import { type Milliseconds, milliseconds } from '../../units';
import { type RotationEntry, type Scene, type Showing, sceneKey } from '../rotation/scene';

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
  /** Black on purpose since then; `null` while the scene can be seen. */
  blankSince: number | null;
  picked: PickedScene | null;
};

export type PlayerCommand =
  | { type: 'next' | 'previous' | 'pause' | 'resume' | 'hold' | 'blank' | 'unblank' }
  /** To an entry of the rotation. */
  | { type: 'go'; key: string }
  /** To any scene, which is then held. */
  | { type: 'pick'; scene: PickedScene };

/**
 * Our own rule: what was forgotten ends by itself, for nobody may come by to end it. A hold is for one
 * subject, a pause for an agenda item, darkness for a meeting or a film; no meeting takes four hours.
 */
export const PLAY_LIMITS: Record<Exclude<PlayMode, 'playing'> | 'blank', Milliseconds> = {
  held: milliseconds(10 * 60_000),
  paused: milliseconds(60 * 60_000),
  blank: milliseconds(4 * 60 * 60_000),
};

/** A scene that is still not at hand by then is passed over: longer than two requests that time out. */
export const LONGEST_WAIT = milliseconds(90_000);

export const startPlayer = (at: number): PlayerState => ({
  key: null,
  round: 0,
  shownAt: at,
  mode: 'playing',
  modeSince: at,
  blankSince: null,
  picked: null,
});

/** What is played: the entries that can be shown, and the keys of all that were planned, in order. */
export type Round = { rotation: readonly RotationEntry[]; order: readonly string[] };

/** What is on screen: as many entries as there are panels, from the current one on. */
export function onScreen(state: PlayerState, round: Round, panels: number): Showing[] {
  const { rotation } = round;
  const from = indexOf(state, round);
  const count = Math.min(panels, rotation.length);
  const shown = Array.from({ length: count }, (_, panel) => {
    const index = from + panel;
    const entry = rotation[index % rotation.length];
    const turn = state.round + Math.floor(index / rotation.length);
    return entry?.showings[turn % entry.showings.length];
  }).filter((showing) => showing !== undefined);
  const { picked } = state;
  if (picked === null) return shown;
  const first: Showing = { ...picked, isOffTrack: false, dwell: PLAY_LIMITS.held };
  return [first, ...shown.filter((showing) => sceneKey(showing) !== sceneKey(picked))].slice(
    0,
    Math.max(1, count),
  );
}

/**
 * Where the rotation stands. An entry that is left out gives its place to the next of the plan that is
 * not; one that the plan does not know any more to the first.
 */
export function indexOf({ key }: PlayerState, { rotation, order }: Round): number {
  const from = order.indexOf(key ?? '');
  const candidates = [...order.slice(Math.max(0, from)), ...order.slice(0, Math.max(0, from))];
  const next = candidates.find((known) => rotation.some((entry) => entry.key === known));
  return Math.max(
    0,
    rotation.findIndex((entry) => entry.key === next),
  );
}
