import type { PlayerCommand, PlayMode } from '../player/playerState';

/** A key as the browser names it (`KeyboardEvent.key`), and where it was pressed. */
export type KeyPress = {
  key: string;
  /** With Ctrl, Alt or Meta: that is the browser's. */
  hasModifier: boolean;
  /** What has the focus: a button takes Space for itself, a field takes every key. */
  on: 'page' | 'button' | 'field';
};

/** What a key can be asked to do besides a command to the player. */
export type WallAction = { type: 'fullscreen' | 'ask-leave' | 'leave' };

/** What decides the meaning of a key. */
export type KeyState = {
  mode: PlayMode;
  isBlank: boolean;
  /** Keys of the round in order, for the digits. */
  rotation: readonly string[];
  /** Letters, digits and the full stop can be turned off (WCAG 2.1.4). */
  hasCharacterKeys: boolean;
  /** What Escape may do where nothing is dark or stopped. */
  leaving: 'never' | 'ask' | 'asked';
};

type Meaning = PlayerCommand | WallAction | null;

/**
 * What a key of the keyboard or of a presenter clicker means; `null` leaves it to the browser.
 * On a dark wall only what shows a scene or gives light has a meaning, so that nothing is stopped
 * unseen. The reasons are in decision 0026.
 */
export function commandOfKey({ key, hasModifier, on }: KeyPress, state: KeyState): Meaning {
  if (hasModifier || on === 'field') return null;
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return { type: 'next' };
    case 'ArrowLeft':
    case 'PageUp':
      return { type: 'previous' };
    case 'Escape':
      return escapeMeans(state);
    case ' ':
      return on === 'button' || state.isBlank ? null : pauseOrResume(state);
    default:
      return state.hasCharacterKeys ? characterMeans(key.toLowerCase(), state) : null;
  }
}

function characterMeans(character: string, state: KeyState): Meaning {
  switch (character) {
    case 'b':
    case '.':
      return { type: state.isBlank ? 'unblank' : 'blank' };
    case 'f':
      return { type: 'fullscreen' };
    case 'h':
      if (state.isBlank) return null;
      return { type: state.mode === 'held' ? 'resume' : 'hold' };
    default:
      return /^[1-9]$/.test(character) ? goTo(state.rotation[Number(character) - 1]) : null;
  }
}

/** Out of what is out of the ordinary, one step at a time; only then, and told twice, out of the wall. */
function escapeMeans({ isBlank, mode, leaving }: KeyState): Meaning {
  if (isBlank) return { type: 'unblank' };
  if (mode !== 'playing') return { type: 'resume' };
  if (leaving === 'never') return null;
  return { type: leaving === 'asked' ? 'leave' : 'ask-leave' };
}

const pauseOrResume = ({ mode }: KeyState): Meaning => ({
  type: mode === 'playing' ? 'pause' : 'resume',
});

const goTo = (key: string | undefined): Meaning => (key === undefined ? null : { type: 'go', key });
