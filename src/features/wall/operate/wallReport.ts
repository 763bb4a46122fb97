import { roundPlaces, type WallReport } from '@/domain/wall/operator/remote';
import type { RotationEntry } from '@/domain/wall/rotation/scene';
import type { Player } from '../player/usePlayer';

/** What a remote is told of this wall. */
export const wallReport = (
  { state, showings, modeAt }: Player,
  rotation: readonly RotationEntry[],
  troubles: readonly string[],
): Omit<WallReport, 'wall'> => ({
  onScreen: showings.map(({ kind, subject }) => ({ kind, subject })),
  district: state.picked?.district ?? null,
  mode: state.mode,
  modeAt,
  isBlank: state.blankSince !== null,
  rotation: roundPlaces(rotation, showings, state.picked),
  troubles,
});
