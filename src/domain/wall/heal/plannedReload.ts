import { addDays, dateIn, type Instant, timeIn } from '../../time/calendar';
import type { TimeOfDay } from '../picture/night';

/** Our own rule: a page younger than this is not loaded anew on plan. Minutes. */
const YOUNG_MINUTES = 60;

type Plan = { reloadAt: TimeOfDay; timeZone: string; loadedAt: Instant };

/** Whether the daily time of reloading, in that zone, has come since the page was loaded. */
export function isReloadPlanned({ reloadAt, timeZone, loadedAt }: Plan, now: Instant): boolean {
  const age = Date.parse(now) - Date.parse(loadedAt);
  if (age < YOUNG_MINUTES * 60_000) return false;
  const today = dateIn(timeZone, now);
  const day = timeIn(timeZone, now) >= reloadAt ? today : addDays(today, -1);
  const loaded = `${dateIn(timeZone, loadedAt)} ${timeIn(timeZone, loadedAt)}`;
  return loaded < `${day} ${reloadAt}`;
}
