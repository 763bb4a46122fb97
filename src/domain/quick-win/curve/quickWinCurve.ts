import { type IsoDate, isoDate, yearOf } from '../../time/calendar';
import {
  comparePeriods,
  type Period,
  periodAt,
  periodEnd,
  periodOf,
  periodRange,
  shiftPeriod,
} from '../../time/period';
import type { Percent } from '../../units';
import { type Finish, finishAt } from '../forecast/finish';
import { keepsToPlan, workExpected, workPace } from '../forecast/forecast';
import type { QuickWinCondition } from '../quickWinCondition';
import type { QuickWinPlan } from '../quickWinPlan';
import { missingMonths } from '../reportFreshness';
import { type CurveMonth, curveMonth } from './curveMonth';

/** A year's end that is no further than this beyond the plan is shown too: money is lost with it. */
const MONTHS_TO_YEAR_END = 3;

type Point = { day: IsoDate; value: Percent };

export type QuickWinCurve = {
  /** First day of the first month and last day of the last. */
  from: IsoDate;
  to: IsoDate;
  months: CurveMonth[];
  /** Last days of years within. */
  yearEnds: IsoDate[];
  /** The day that is looked at; `null` where it lies beyond the drawing. */
  today: IsoDate | null;
  finish: Finish;
  /** The work if the pace stays as it is, from the newest report until all is done or the drawing ends. */
  projection: { from: Point; to: Point } | null;
};

/** Plan and course of a quick win on one month axis, as known on a date. */
export function quickWinCurve(
  plan: QuickWinPlan,
  condition: QuickWinCondition,
  on: IsoDate,
): QuickWinCurve {
  const { first, last } = spanOf(plan, condition, on);
  const [from, to] = [isoDate(`${first}-01`), periodEnd(last)];
  const finish = finishAt(condition, on);
  const owed = missingMonths(condition, on);
  return {
    from,
    to,
    months: periodRange(first, last).map((month) => curveMonth(month, plan, condition, owed)),
    yearEnds: yearEndsBetween(from, to),
    today: on >= from && on <= to ? on : null,
    finish,
    projection: projectionTo(to, condition, finish),
  };
}

function spanOf(
  { start, end, milestones }: QuickWinPlan,
  { course, schedule }: QuickWinCondition,
  on: IsoDate,
): { first: Period; last: Period } {
  const isRunning = schedule.status !== 'done' && schedule.status !== 'not-started';
  const days = [
    start,
    end,
    ...course.map(({ date }) => date),
    ...milestones.flatMap(({ originalDue, due, doneAt }) => [originalDue, due, doneAt ?? due]),
    ...(isRunning ? [on] : []),
  ].sort();
  const first = periodAt('monthly', days[0] ?? start);
  const last = periodAt('monthly', days.at(-1) ?? end);
  const december = periodOf({ cadence: 'monthly', year: Number(last.slice(0, 4)), index: 12 });
  const isNear = comparePeriods(december, shiftPeriod(last, MONTHS_TO_YEAR_END)) <= 0;
  return { first, last: isRunning && isNear ? december : last };
}

function yearEndsBetween(from: IsoDate, to: IsoDate): IsoDate[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, at) => yearOf(from) + at);
  return years.map((year) => isoDate(`${year}-12-31`)).filter((day) => day <= to);
}

function projectionTo(
  end: IsoDate,
  { course, rules }: QuickWinCondition,
  finish: Finish,
): QuickWinCurve['projection'] {
  const pace = workPace(course);
  if (pace === null || pace.to.date >= end) return null;
  // A day gone by is no projection: the work was not reported done.
  if (finish.kind === 'reached' || finish.kind === 'passed') return null;
  // What keeps to its plan goes on along it; no straight line is drawn.
  if (keepsToPlan(pace.to, rules.schedule)) return null;
  const done = 'day' in finish ? finish.day : null;
  const day = done !== null && done < end ? done : end;
  return {
    from: { day: pace.to.date, value: pace.to.physicalActual },
    to: { day, value: workExpected(pace, day) },
  };
}
