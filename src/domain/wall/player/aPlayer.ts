import { milliseconds } from '../../units';
import { type RotationEntry, type SceneKind, type Showing, sceneKey } from '../rotation/scene';
import { obey } from './player';
import { onScreen, type PlayerCommand, type PlayerState, startPlayer } from './playerState';

export const MINUTE = 60_000;
const showing = (kind: SceneKind, subject: string | null = null, seconds = 20): Showing => ({
  kind,
  subject,
  dwell: milliseconds(seconds * 1000),
  isOffTrack: false,
});

export const ROTATION: RotationEntry[] = [
  { key: 'summary', showings: [showing('summary')] },
  { key: 'map', showings: [showing('map', 'waste', 30), showing('map', 'water')] },
  { key: 'lateness', showings: [showing('lateness')] },
];
export const roundOf = (rotation: readonly RotationEntry[]) => ({
  rotation,
  order: ROTATION.map(({ key }) => key),
});
export const at = (moment: number, rotation: readonly RotationEntry[] = ROTATION, panels = 1) => ({
  at: moment,
  ...roundOf(rotation),
  panels,
});
export const stateWith = (change: Partial<PlayerState> = {}): PlayerState => ({
  ...startPlayer(0),
  key: 'map',
  ...change,
});
export const shown = (
  state: PlayerState,
  panels = 1,
  rotation: readonly RotationEntry[] = ROTATION,
) => onScreen(state, roundOf(rotation), panels).map(sceneKey);

export const PICKED = { kind: 'indicator', subject: 'stunting', district: '52.02.04' } as const;
export const picked = obey(stateWith(), { type: 'pick', scene: PICKED }, at(1000));

export function commandOf(type: PlayerCommand['type']): PlayerCommand {
  if (type === 'go') return { type, key: 'summary' };
  return type === 'pick' ? { type, scene: PICKED } : { type };
}
