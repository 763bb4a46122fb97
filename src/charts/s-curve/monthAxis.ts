import { daysBetween, type IsoDate } from '@/domain/time/calendar';
import { type Period, periodEnd } from '@/domain/time/period';

/** Units of a drawing in one em of its text: everything follows the size of the text. */
export const EM = 12;
/** How far right of its day the distance of work and plan is drawn. */
export const DISTANCE_AT = 0.8 * EM;

/** Days on a line `width` units long; drawings above each other share it. */
export type MonthAxis = {
  width: number;
  /** Where a day lies; days beyond the ends lie at the ends. */
  x: (day: IsoDate) => number;
  /** Both edges of a month. */
  slot: (month: Period) => { left: number; right: number };
};

export function monthAxis({ from, to }: { from: IsoDate; to: IsoDate }, width: number): MonthAxis {
  const length = Math.max(1, daysBetween(from, to) + 1);
  const at = (days: number) => (Math.min(length, Math.max(0, days)) / length) * width;
  return {
    width,
    // A day's figures hold for its end.
    x: (day) => at(daysBetween(from, day) + (day <= from ? 0 : 1)),
    slot: (month) => {
      const end = periodEnd(month);
      const days = Number(end.slice(8));
      const right = daysBetween(from, end) + 1;
      return { left: at(right - days), right: at(right) };
    },
  };
}
