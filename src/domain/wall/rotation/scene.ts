import type { Milliseconds } from '../../units';

/** What the wall can show. The words of the address are in `sceneWords`. */
export const SCENE_KINDS = [
  'summary',
  'map',
  'dimension',
  'quick-wins',
  'evaluation',
  'lateness',
  'indicator',
] as const;
export type SceneKind = (typeof SCENE_KINDS)[number];

/** One subject on the wall: `subject` is a dimension code or an indicator id where the kind needs one. */
export type Scene = { kind: SceneKind; subject: string | null };

/** A scene as the configuration or the address asks for it; without a subject all of its kind take turns. */
export type SceneWish = Scene & { seconds: number | null };

/** A scene with something to say, and how long it stays. */
export type Showing = Scene & { dwell: Milliseconds; isOffTrack: boolean };

/** One place in the rotation: its showings take turns, one a round. */
export type RotationEntry = { key: string; showings: readonly [Showing, ...Showing[]] };

/** Tells scenes apart, as the address writes them: `dimension.living`. */
export const sceneKey = ({ kind, subject }: Scene): string =>
  subject === null ? kind : `${kind}.${subject}`;
