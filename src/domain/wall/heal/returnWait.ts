import { type Milliseconds, milliseconds } from '../../units';

const MINUTE = 60_000;
const LONGEST_MINUTES = 30;

/** A page that lived so long was well: the next failure is counted from one again. */
export const LIVED_WELL = milliseconds(10 * MINUTE);

/** How long a page that failed waits before it is loaded anew: a minute, twice as long each time. */
export const returnWait = (failures: number): Milliseconds =>
  milliseconds(Math.min(2 ** (Math.max(1, failures) - 1), LONGEST_MINUTES) * MINUTE);
