import { reaches } from '../../threshold';
import { daysBetween, type IsoDate } from '../../time/calendar';
import type { Days } from '../../units';
import type { QuickWinCondition } from '../quickWinCondition';
import { reportFreshness } from '../reportFreshness';
import { dayReached, keepsToPlan, type UnknownPace, unknownPace, workPace } from './forecast';

/** `reported`: the day that the newest report describes. */
export type Finish =
  | UnknownPace
  /** All work is reported done. */
  | { kind: 'reached' }
  /** Not behind: it is done when its plan ends. */
  | { kind: 'on-plan'; day: IsoDate }
  /** `daysAfterEnd` is negative when it ends early. */
  | { kind: 'expected'; day: IsoDate; daysAfterEnd: Days }
  /** No progress, or so little that it would take more than ten years. */
  | { kind: 'standstill' }
  /** Its day has gone by and nobody reported it; `nextDue` is `null` where a report is late already. */
  | { kind: 'passed'; day: IsoDate; reported: IsoDate; nextDue: IsoDate | null }
  /** A report is late: the pace is an old one. `day` is `null` for a standstill. */
  | { kind: 'stale'; day: IsoDate | null; reported: IsoDate };

/**
 * When all work is done: at the end of its plan while it keeps to it, otherwise when the present pace
 * brings it. Our own rule; a forecast it is not.
 */
export function finishAt(
  condition: Pick<QuickWinCondition, 'quickWin' | 'course' | 'schedule' | 'rules'>,
  on: IsoDate,
): Finish {
  const { quickWin, course, rules } = condition;
  const latest = course.at(-1);
  if (latest !== undefined && reaches(latest.physicalActual, 100)) return { kind: 'reached' };
  const pace = workPace(course);
  const onPlan = latest !== undefined && keepsToPlan(latest, rules.schedule);
  if (latest === undefined || (pace === null && !onPlan)) return unknownPace(course);
  const day = onPlan || pace === null ? quickWin.end : dayReached(pace, 100);
  const reported = latest.date;
  const freshness = reportFreshness(condition, on);
  if (day !== null && day < on)
    return {
      kind: 'passed',
      day,
      reported,
      nextDue: freshness?.kind === 'current' ? freshness.nextDue : null,
    };
  if (freshness?.kind === 'late') return { kind: 'stale', day, reported };
  if (onPlan) return { kind: 'on-plan', day: quickWin.end };
  return day === null
    ? { kind: 'standstill' }
    : { kind: 'expected', day, daysAfterEnd: daysBetween(quickWin.end, day) };
}
