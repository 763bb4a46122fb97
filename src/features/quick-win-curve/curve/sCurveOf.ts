import type { CurveLine, CurvePoint, MonthMark, SCurveModel } from '@/charts/s-curve/sCurveModel';
import type { CurveMonth } from '@/domain/quick-win/curve/curveMonth';
import { yearOf } from '@/domain/time/calendar';
import { type Period, periodAt, periodParts } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import type { QuickWinCurveModel } from '../selectQuickWinCurve';

/** The curve with its words, as the drawing wants it. */
export function sCurveOf(model: QuickWinCurveModel, i18n: I18n): SCurveModel {
  const { t, format } = i18n;
  const { curve } = model;
  const { projection, today } = curve;
  const expected = projection === null ? '' : format.number(projection.to.value, 1);
  return {
    from: curve.from,
    to: curve.to,
    months: monthMarks(curve.months, i18n),
    lines: linesOf(model, i18n),
    projection: projection && {
      ...projection,
      label: t('quickWinCurve.projection', { value: expected }),
      short: expected,
    },
    deviation: distanceOf(model),
    today: today && { day: today, label: format.dateShort(today) },
    yearEnds: curve.yearEnds.map((day) => ({
      day,
      label: t('quickWinCurve.yearEnd', { year: yearOf(day) }),
    })),
  };
}

export const monthMarks = (months: readonly CurveMonth[], { format }: I18n): MonthMark[] =>
  months.map(({ month, state }) => ({
    month,
    year: String(periodParts(month).year),
    label: monthName(month, format.periodShort(month)),
    isOwed: state === 'owed',
  }));

/** "Jan 2026" as "Jan"; the year stands at its end. */
const monthName = (month: Period, written: string): string =>
  written.replace(String(periodParts(month).year), '').trim();

function linesOf({ plan, condition, curve }: QuickWinCurveModel, { t, format }: I18n): CurveLine[] {
  const work = runsOf(curve.months, plan.start, ({ report }) => report?.physicalActual ?? null);
  const money = runsOf(curve.months, plan.start, ({ spent }) => spent);
  const value = (share: number | null | undefined) =>
    share === null || share === undefined ? '' : format.number(share, 1);
  const [done, spent] = [value(condition.report?.physicalActual), value(condition.spent)];
  const planned = (key: 'physical' | 'financial') => [
    plan.plannedCurve.map((point) => ({ day: point.date, value: point[key] })),
  ];
  return [
    {
      key: 'moneyPlan',
      runs: planned('financial'),
      label: t('quickWinCurve.moneyPlan'),
      short: '',
    },
    { key: 'plan', runs: planned('physical'), label: t('quickWinCurve.plan'), short: '' },
    { key: 'money', runs: money, label: t('quickWinCurve.money', { value: spent }), short: spent },
    { key: 'work', runs: work, label: t('quickWinCurve.work', { value: done }), short: done },
  ];
}

/** Months without a report part the line; it begins at nothing done, on the first day. */
function runsOf(
  months: readonly CurveMonth[],
  start: CurvePoint['day'],
  shareOfMonth: (month: CurveMonth) => number | null,
): CurvePoint[][] {
  const runs: CurvePoint[][] = [[{ day: start, value: 0 }]];
  for (const month of months) {
    const value = shareOfMonth(month);
    if (value !== null) runs.at(-1)?.push({ day: month.day, value });
    else if (month.month >= periodAt('monthly', start)) runs.push([]);
  }
  // A start without a report after it says nothing.
  return runs.filter((run) => run.some(({ day }) => day > start));
}

function distanceOf({ condition }: QuickWinCurveModel): SCurveModel['deviation'] {
  const { report, schedule } = condition;
  if (report === null || schedule.status === 'done') return null;
  const { date, physicalPlan, physicalActual } = report;
  return { day: date, plan: physicalPlan, work: physicalActual, status: schedule.status };
}
