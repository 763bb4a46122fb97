import type { IsoDate } from '../time/calendar';
import { isFollowedOn } from '../time/followed';
import type { IndicatorRecord } from './indicator';

/** The records of the indicators that were followed on a date. */
export const followedRecords = (
  records: readonly IndicatorRecord[],
  on: IsoDate,
): IndicatorRecord[] => records.filter(({ indicator }) => isFollowedOn(indicator, on));
