import type { IsoDate } from '../time/calendar';

/** What an API says of a day: from when on it answers, and whether it has the answer of that year. */
export type Answered = { asOf: IsoDate; coversFrom: IsoDate; isMissing: boolean };

/**
 * Why figures of a day are not there: `before` what the API covers, then none or only a part; or the answer
 * of a year it should cover is `missing`. `null` where nothing is amiss.
 */
export type CoverageGap = 'before' | 'part' | 'missing' | null;

export function coverageGap({ asOf, coversFrom, isMissing }: Answered): CoverageGap {
  if (asOf < coversFrom) return isMissing ? 'before' : 'part';
  return isMissing ? 'missing' : null;
}
