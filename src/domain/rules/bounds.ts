import { BAND_SCALE, type Band } from '../indicator/achievement';
import type { ScheduleRule, ScheduleStatus } from '../quick-win/schedule';

/** Lower bound inclusive, upper bound exclusive; `null` where a step has none. */
export type Bounds = { from: number | null; below: number | null };

/** The national bands, best first. */
export const bandBounds = (): (Bounds & { band: Band })[] =>
  BAND_SCALE.map(({ band, from }, at) => ({
    band,
    from: Number.isFinite(from) ? from : null,
    below: BAND_SCALE[at - 1]?.from ?? null,
  }));

/** The statuses that follow from a deviation in percentage points, best first. */
export function scheduleBounds({
  atRiskBelow,
  lateBelow,
  criticalBelow,
}: ScheduleRule): (Bounds & { status: ScheduleStatus })[] {
  return [
    { status: 'on-time', from: atRiskBelow, below: null },
    { status: 'at-risk', from: lateBelow, below: atRiskBelow },
    { status: 'late', from: criticalBelow, below: lateBelow },
    { status: 'critical', from: null, below: criticalBelow },
  ];
}
