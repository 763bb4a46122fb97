import { type IsoDate, isoDate } from '@/domain/time/calendar';

const DAY_OF_MONTH = 22;

/**
 * The day around which a month's stories are told. Not today itself: within a month the world's past
 * stays what it was, so that an edition made in the demo opens with the same content the next day.
 */
export const monthAnchor = (today: IsoDate): IsoDate =>
  isoDate(`${today.slice(0, 7)}-${DAY_OF_MONTH}`);
