import { type Milliseconds, milliseconds } from '../units';

/** Our own rule: from here on a clock is wrong rather than inexact. */
const WRONG_FROM_MS = 5 * 60_000;
/** Who took longer to answer says nothing exact. */
const LONGEST_ROUND_MS = 30_000;

type Reading = {
  /** When it was asked and answered, by the clock of the device. */
  asked: number;
  answered: number;
  /** The header `Date` of the answer. */
  date: string;
  /** The header `Age`: seconds that the answer lay in a store on its way; `null` where there is none. */
  age: string | null;
};

/**
 * How far the clock of the device is behind the server's (ahead is negative), 0 where it is right
 * enough; `null` where the answer tells nothing.
 */
export function clockSkew({ asked, answered, date, age }: Reading): Milliseconds | null {
  const round = answered - asked;
  const sent = Date.parse(date) + Number(age ?? 0) * 1000;
  if (Number.isNaN(sent) || round < 0 || round > LONGEST_ROUND_MS) return null;
  const skew = sent - (asked + round / 2);
  return milliseconds(Math.abs(skew) < WRONG_FROM_MS ? 0 : skew);
}
