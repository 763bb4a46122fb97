import type { CurveMonth } from '@/domain/quick-win/curve/curveMonth';
import type { I18n } from '@/i18n/I18n';
import type { QuickWinCurveModel } from '../selectQuickWinCurve';

/** Where the present pace leads; what is reported where there is none. */
export function curveFinding(
  { curve, condition }: QuickWinCurveModel,
  { t, format }: I18n,
): string {
  const { report, schedule } = condition;
  if (report === null) return t('quickWinCurve.finding.none');
  const words = { actual: format.percent(report.physicalActual), date: format.date(report.date) };
  if (curve.projection === null)
    return t(`quickWinCurve.finding.${schedule.status === 'done' ? 'done' : 'plain'}`, words);
  const { day, value } = curve.projection.to;
  return t('quickWinCurve.finding.projection', {
    value: format.percent(value),
    day: format.date(day),
  });
}

/** The course in words: from the first to the newest report, against the plan of that day. */
export function curveSummary({ plan, condition }: QuickWinCurveModel, i18n: I18n): string {
  const { t, format } = i18n;
  const { course, report, spent } = condition;
  const first = course[0];
  if (first === undefined || report === null)
    return t('quickWinCurve.summaryPlan', { end: format.date(plan.end) });
  return t('quickWinCurve.summary', {
    first: format.percent(first.physicalActual),
    since: format.date(first.date),
    last: format.percent(report.physicalActual),
    until: format.date(report.date),
    plan: format.percent(report.physicalPlan),
    spent: spent === null ? t('quickWin.noBudget') : format.percent(spent),
    moneyPlan: format.percent(report.financialPlan),
  });
}

/** Names the hatched months; nothing where every month due has its report. */
export function owedWords(months: readonly CurveMonth[], { t, format }: I18n): string[] {
  const owed = months.filter(({ state }) => state === 'owed').map(({ month }) => month);
  if (owed.length === 0) return [];
  return [t('quickWinCurve.owed', { months: owed.map(format.periodShort).join(', ') })];
}
