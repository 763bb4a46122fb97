import type { RotationEntry } from './scene';

/** So many indicators are fetched ahead; a world of hundreds is not. */
const MOST_AHEAD = 40;

/** Ids of the indicators whose figures the scenes of the round will ask for, each once. */
export function figuresNeeded(rotation: readonly RotationEntry[]): string[] {
  const subjects = rotation.flatMap(({ showings }) =>
    showings.flatMap(({ kind, subject }) =>
      (kind === 'map' || kind === 'indicator') && subject !== null ? [subject] : [],
    ),
  );
  return [...new Set(subjects)].slice(0, MOST_AHEAD);
}
