import { type IsoDate, yearOf } from '@/domain/time/calendar';

/** Years with a scorecard of their own, earliest first. */
export const scorecardYears = (today: IsoDate): number[] =>
  [3, 2, 1, 0].map((yearsAgo) => yearOf(today) - yearsAgo);
