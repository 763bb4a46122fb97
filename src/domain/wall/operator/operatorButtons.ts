import type { PlayerCommand, PlayMode } from '../player/playerState';

/** A command that needs nothing else. */
export type PlainCommand = Exclude<PlayerCommand['type'], 'go' | 'pick'>;

/** A button of the operator: its place, and what it asks for now. */
export type OperatorButton = {
  place: 'previous' | 'play' | 'next' | 'hold' | 'dark';
  command: PlainCommand;
};

/** The buttons in their order, the same at the wall and on its remote. */
export const operatorButtons = (mode: PlayMode, isBlank: boolean): OperatorButton[] => [
  { place: 'previous', command: 'previous' },
  { place: 'play', command: mode === 'playing' ? 'pause' : 'resume' },
  { place: 'next', command: 'next' },
  { place: 'hold', command: mode === 'held' ? 'resume' : 'hold' },
  { place: 'dark', command: isBlank ? 'unblank' : 'blank' },
];
