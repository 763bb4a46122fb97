import { finishAt } from '@/domain/quick-win/forecast/finish';
import type { QuickWinReport } from '@/domain/quick-win/quickWin';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { reportFreshness } from '@/domain/quick-win/reportFreshness';
import { spendingLeadsWork } from '@/domain/quick-win/schedule';
import type { IsoDate } from '@/domain/time/calendar';
import { type Period, periodAt, periodParts, shiftPeriod } from '@/domain/time/period';
import { finishWords as explainFinish } from '@/i18n/explainForecast';
import type { I18n } from '@/i18n/I18n';

/** Where a quick win stands, in a sentence or two: work, money, and when it will be finished. */
export function quickWinFinding(condition: QuickWinCondition, on: IsoDate, i18n: I18n): string {
  const { t, format } = i18n;
  const { quickWin, report, schedule } = condition;
  if (report === null) {
    const words = { start: format.date(quickWin.start), end: format.date(quickWin.end) };
    const key = schedule.status === 'not-started' ? 'not-started' : 'unreported';
    return t(`quickWinPage.finding.${key}`, words);
  }
  if (schedule.status === 'done') return doneFinding(condition, report, i18n);
  const silence = silenceWords(condition, on, i18n);
  if (silence !== null) return `${silence} ${lastWords(report, i18n)}`;
  return `${progressWords(condition, report, i18n)}. ${finishWords(condition, on, i18n)}`;
}

function doneFinding(condition: QuickWinCondition, report: QuickWinReport, i18n: I18n): string {
  const { t, format } = i18n;
  const done = t('quickWinPage.finding.done', {
    actual: format.percent(report.physicalActual),
    date: format.date(report.date),
  });
  return `${[done, ...spentWords(condition, i18n)].join('; ')}.`;
}

/** Months owed come first: what was reported before them is not the state of today. */
function silenceWords(condition: QuickWinCondition, on: IsoDate, { t, format }: I18n) {
  const freshness = reportFreshness(condition, on);
  if (freshness?.kind !== 'late') return null;
  const { owed, monthsOwed, daysLate } = freshness;
  const days = format.days(daysLate);
  if (monthsOwed === 1)
    return t('quickWinPage.finding.silent', { month: format.period(owed), days });
  const last = shiftPeriod(owed, monthsOwed - 1);
  const isOneYear = periodParts(owed).year === periodParts(last).year;
  return t('quickWinPage.finding.silentMore', {
    first: isOneYear ? withoutYear(format.period(owed), owed) : format.period(owed),
    last: format.period(last),
    days,
  });
}

const withoutYear = (written: string, period: Period): string =>
  written.replace(String(periodParts(period).year), '').trim();

const lastWords = (report: QuickWinReport, { t, format }: I18n): string =>
  t('quickWinPage.finding.last', {
    actual: format.percent(report.physicalActual),
    plan: format.percent(report.physicalPlan),
    date: format.date(report.date),
  });

function progressWords(condition: QuickWinCondition, report: QuickWinReport, i18n: I18n): string {
  const { t, format } = i18n;
  const { physicalActual, physicalPlan } = report;
  const work = t(`quickWinPage.finding.${physicalActual < physicalPlan ? 'behind' : 'inStep'}`, {
    actual: format.percent(physicalActual),
    plan: format.percent(physicalPlan),
  });
  return [work, ...spentWords(condition, i18n)].join('; ');
}

function spentWords(
  { spent, spendingGap, rules }: QuickWinCondition,
  { t, format }: I18n,
): string[] {
  if (spent === null || spendingGap === null) return [];
  const key = spendingLeadsWork(spendingGap, rules.spending) ? 'spentAhead' : 'spent';
  return [t(`quickWinPage.finding.${key}`, { spent: format.percent(spent) })];
}

/** Days in months here; the curve and the list have them to the day. */
function finishWords(condition: QuickWinCondition, on: IsoDate, i18n: I18n): string {
  const { t, format } = i18n;
  const finish = finishAt(condition, on);
  switch (finish.kind) {
    case 'expected': {
      const month = format.period(periodAt('monthly', finish.day));
      return t(`quickWinPage.finding.finish.${finish.daysAfterEnd > 0 ? 'late' : 'inTime'}`, {
        month,
      });
    }
    case 'unknown':
      return t('quickWinPage.finding.finish.one-report');
    case 'on-plan': {
      const month = format.period(periodAt('monthly', finish.day));
      return t('quickWinPage.finding.finish.on-plan', { month });
    }
    case 'reached':
    case 'standstill':
      return t(`quickWinPage.finding.finish.${finish.kind}`);
    case 'passed':
    case 'stale':
      return explainFinish(finish, i18n);
  }
}
