import type { KeyPress } from '../../wall/operator/keys';
import { KEY_OF_CHARACTER, type SlideAction } from './actions';
import type { SlideCommand } from './speaker';

/** What decides the meaning of a key. */
export type SlideKeyState = {
  isDark: boolean;
  isOverview: boolean;
  /** Digits typed so far; empty without. */
  typed: string;
  /** Letters, digits and the full stop can be turned off (WCAG 2.1.4). */
  hasCharacterKeys: boolean;
  /** False where Escape is the browser's, to leave full screen. */
  canLeave: boolean;
};

/** What a key can be asked to do: drive the slides, or do something in its own window. */
export type SlideMeaning = SlideCommand | SlideAction | { type: 'typed'; typed: string };

/** There are never so many slides. */
const MOST_DIGITS = 3;

/**
 * What a key of the keyboard or of a presenter clicker means; `null` leaves it to the browser. In the
 * list of slides those that go on and back move through the list.
 */
export function meaningOfSlideKey(press: KeyPress, state: SlideKeyState): SlideMeaning | null {
  if (press.hasModifier || press.on === 'field') return null;
  switch (press.key) {
    case 'ArrowRight':
    case 'PageDown':
      return { type: 'next' };
    case 'ArrowLeft':
    case 'PageUp':
      return { type: 'previous' };
    case 'ArrowDown':
      return state.isOverview ? { type: 'next' } : null;
    case 'ArrowUp':
      return state.isOverview ? { type: 'previous' } : null;
    case 'Home':
      return { type: 'first' };
    case 'End':
      return { type: 'last' };
    case 'Escape':
      return escapeMeans(state);
    case 'Backspace':
      return backspaceMeans(state);
    case 'Enter':
    case ' ':
      return confirmMeans(press, state);
    default:
      return state.hasCharacterKeys ? characterMeans(press.key.toLowerCase(), state) : null;
  }
}

/** Enter goes to the slide that was typed; else it is a button's where one has the focus. */
function confirmMeans({ key, on }: KeyPress, { typed, isOverview }: SlideKeyState) {
  if (key === 'Enter' && typed !== '') return { type: 'go', number: Number(typed) } as const;
  return on === 'button' || isOverview ? null : ({ type: 'next' } as const);
}

const backspaceMeans = ({ typed }: SlideKeyState): SlideMeaning =>
  typed === '' ? { type: 'previous' } : { type: 'typed', typed: typed.slice(0, -1) };

/** Out of what is out of the ordinary, one step at a time; only then out of the presentation. */
function escapeMeans({ typed, isDark, isOverview, canLeave }: SlideKeyState): SlideMeaning | null {
  if (typed !== '') return { type: 'typed', typed: '' };
  if (isDark) return { type: 'lighten' };
  if (isOverview) return { type: 'overview' };
  return canLeave ? { type: 'leave' } : null;
}

function characterMeans(character: string, state: SlideKeyState): SlideMeaning | null {
  if (/^\d$/.test(character)) return digitMeans(character, state.typed);
  if (character === 'b' || character === '.') return { type: state.isDark ? 'lighten' : 'darken' };
  const action = KEY_OF_CHARACTER.get(character);
  if (action === undefined) return null;
  // Nothing is opened or written unseen.
  return state.isDark && action !== 'fullscreen' && action !== 'speaker' ? null : { type: action };
}

function digitMeans(digit: string, typed: string): SlideMeaning | null {
  const next = `${typed}${digit}`.replace(/^0+/, '');
  return next.length > MOST_DIGITS || next === typed ? null : { type: 'typed', typed: next };
}
