import { type Milliseconds, milliseconds } from '../../units';

/**
 * How long a scene stays, in seconds. Our own rule: with the usual six scenes a full turn takes at
 * most three minutes, and what is off track stays longer.
 */
const DWELL_RULE = { usual: 15, offTrack: 25, manyRows: 35, rowsFrom: 11 } as const;

/** From and to in seconds: shorter nobody can read it, longer the wall seems to stand still. */
export const DWELL_RANGE = { least: 5, most: 600 } as const;

/** Chosen seconds hold for a scene on track; one off track stays half as long again. */
export function dwellOf(scene: {
  seconds: number | null;
  isOffTrack: boolean;
  rows: number;
}): Milliseconds {
  const { seconds, isOffTrack, rows } = scene;
  if (seconds !== null) return milliseconds(seconds * (isOffTrack ? 1500 : 1000));
  if (rows >= DWELL_RULE.rowsFrom) return milliseconds(DWELL_RULE.manyRows * 1000);
  return milliseconds((isOffTrack ? DWELL_RULE.offTrack : DWELL_RULE.usual) * 1000);
}
