/** Beyond this a row of marks is no longer counted by eye, and takes over the screen. */
const MOST_MARKS = 60;

export type UnitBandForm = { kind: 'marks' } | { kind: 'bars'; largest: number };

/** One form for all groups: marks beside bars would not compare. */
export function fitUnitBand(counts: readonly number[]): UnitBandForm {
  const largest = Math.max(0, ...counts);
  return largest > MOST_MARKS ? { kind: 'bars', largest } : { kind: 'marks' };
}
