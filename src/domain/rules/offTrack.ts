import type { Band } from '../indicator/achievement';
import type { ScheduleStatus } from '../quick-win/schedule';

/** What may need attention, the worst first: who reaches the highest band is never an exception. */
export const BANDS_OFF_TRACK: readonly Band[] = ['very-low', 'low', 'medium', 'high'];
export const SCHEDULES_OFF_TRACK: readonly ScheduleStatus[] = ['critical', 'late', 'at-risk'];
