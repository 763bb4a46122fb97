/** Time of day `HH:mm`, in the regency's zone. */
export type TimeOfDay = string;

/** Hours in which the wall is dimmed; they may go over midnight. */
export type NightHours = { from: TimeOfDay; to: TimeOfDay };

/** Whether a time of day lies in the night: its begin belongs to it, its end does not. */
export function isNight(time: TimeOfDay, { from, to }: NightHours): boolean {
  return from <= to ? from <= time && time < to : from <= time || time < to;
}

/**
 * Opacity of the black sheet at night: about 40 % of the light goes. Text keeps its contrast of 4.5:1,
 * status words, which are large and have a shape, 3:1 (a test computes both).
 */
export const NIGHT_DIMMING = 0.2;
