import type { CurveMonth } from '@/domain/quick-win/curve/curveMonth';
import type { QuickWinReport } from '@/domain/quick-win/quickWin';
import type { I18n } from '@/i18n/I18n';
import type { QuickWinCurveModel } from '../selectQuickWinCurve';

/** Where the present pace leads; what is reported where there is none. */
export function curveFinding({ curve, condition }: QuickWinCurveModel, i18n: I18n): string {
  const { t, format } = i18n;
  const { report, schedule } = condition;
  const { finish, projection } = curve;
  if (report === null) return t('quickWinCurve.finding.none');
  const words = { actual: format.percent(report.physicalActual), date: format.date(report.date) };
  if (schedule.status === 'done') return t('quickWinCurve.finding.done', words);
  if (finish.kind === 'reached') return t('quickWinCurve.finding.reached', words);
  if (finish.kind === 'passed')
    return t('quickWinCurve.finding.passed', {
      day: format.date(finish.day),
      reported: format.date(finish.reported),
    });
  if (projection !== null)
    return t(`quickWinCurve.finding.${finish.kind === 'stale' ? 'stale' : 'projection'}`, {
      value: format.percent(projection.to.value),
      day: format.date(projection.to.day),
      reported: words.date,
    });
  if (finish.kind === 'on-plan')
    return t('quickWinCurve.finding.on-plan', { ...words, day: format.date(finish.day) });
  return t(`quickWinCurve.finding.${finish.kind === 'unknown' ? 'one-report' : 'plain'}`, words);
}

/** The course in words: from the first to the newest report, against the plan of that day. */
export function curveSummary({ plan, condition }: QuickWinCurveModel, i18n: I18n): string {
  const { t, format } = i18n;
  const { course, report, spent } = condition;
  const first = course[0];
  if (first === undefined || report === null)
    return t('quickWinCurve.summaryPlan', { end: format.date(plan.end) });
  const work = t(`quickWinCurve.summary.${tendencyOf(first, report)}`, {
    first: format.percent(first.physicalActual),
    since: format.date(first.date),
    last: format.percent(report.physicalActual),
    until: format.date(report.date),
    plan: format.percent(report.physicalPlan),
  });
  if (spent === null) return work;
  const money = t('quickWinCurve.summary.money', {
    spent: format.percent(spent),
    moneyPlan: format.percent(report.financialPlan),
  });
  return `${work} ${money}`;
}

/** By the published figures; those who print alike are the same. */
function tendencyOf(first: QuickWinReport, last: QuickWinReport) {
  if (first.date === last.date) return 'one';
  const change = last.physicalActual - first.physicalActual;
  if (Math.abs(change) < 0.05) return 'same';
  return change > 0 ? 'up' : 'down';
}

/** Names the hatched months; nothing where every month due has its report. */
export function owedWords(months: readonly CurveMonth[], { t, format }: I18n): string[] {
  const owed = months.filter(({ state }) => state === 'owed').map(({ month }) => month);
  if (owed.length === 0) return [];
  return [t('quickWinCurve.owed', { months: owed.map(format.periodShort).join(', ') })];
}
