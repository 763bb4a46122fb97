import { addDays, daysBetween, type IsoDate } from '@/domain/time/calendar';
import {
  type Cadence,
  PERIODS_PER_YEAR,
  type Period,
  periodAt,
  periodEnd,
  periodParts,
  shiftPeriod,
} from '@/domain/time/period';
import { between, randomFor } from './random';

export type Publication = { enteredAt: IsoDate; publishedAt: IsoDate };

/** When an agency that keeps its time entered a figure, and when it was published. */
export function publicationOf(key: string, period: Period, lagDays: number): Publication {
  const random = randomFor(`${key}/${period}/published`);
  const end = periodEnd(period);
  const entered = Math.round(lagDays * between(random, 0.35, 0.65));
  const published = Math.min(lagDays - 1, entered + 2 + Math.floor(random() * 4));
  return { enteredAt: addDays(end, entered), publishedAt: addDays(end, published) };
}

/** The latest period that ended before the day. */
const lastEnded = (cadence: Cadence, today: IsoDate): Period => {
  const current = periodAt(cadence, today);
  return periodEnd(current) < today ? current : shiftPeriod(current, -1);
};

/** The latest period whose figure an agency that keeps its time has published. */
export function lastPublished(
  key: string,
  cadence: Cadence,
  lagDays: number,
  today: IsoDate,
): Period {
  let period = lastEnded(cadence, today);
  while (publicationOf(key, period, lagDays).publishedAt > today) period = shiftPeriod(period, -1);
  return period;
}

/** The latest period whose figure is overdue unless it was published. */
export function lastDue(cadence: Cadence, lagDays: number, today: IsoDate): Period {
  let period = lastEnded(cadence, today);
  while (addDays(periodEnd(period), lagDays) >= today) period = shiftPeriod(period, -1);
  return period;
}

/** The monthly period and lag that make its missing figure overdue by exactly `days`. */
export function overdueBy(days: number, today: IsoDate): { firstMissing: Period; lagDays: number } {
  const firstMissing = lastEnded('monthly', addDays(today, -days - 14));
  return { firstMissing, lagDays: daysBetween(periodEnd(firstMissing), today) - days };
}

const positionOf = (period: Period): number => {
  const { cadence, year, index } = periodParts(period);
  return year * PERIODS_PER_YEAR[cadence] + index;
};

/** How many periods lie from `earlier` to `later`, both of one cadence. */
export const periodsBetween = (earlier: Period, later: Period): number =>
  positionOf(later) - positionOf(earlier);
