import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { reportFreshness } from '@/domain/quick-win/reportFreshness';
import type { IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';

/** How far the status is from flipping, and how old it is where newer reports are owed. */
export function statusNote(condition: QuickWinCondition, on: IsoDate, i18n: I18n): string {
  const { t, format } = i18n;
  const { report } = condition;
  const isOld = report !== null && reportFreshness(condition, on)?.kind === 'late';
  return [
    distanceWords(condition, i18n),
    ...(isOld ? [t('quickWinPage.statusOld', { date: format.dateShort(report.date) })] : []),
  ].join('; ');
}

/** To the better where the status is off, else to the worse. */
function distanceWords({ quickWin, schedule }: QuickWinCondition, { t, format }: I18n): string {
  const { status, explanation } = schedule;
  const { better, worse } = explanation;
  if (better !== null)
    return t('quickWinPage.toBetter', {
      gap: format.number(better.gap, 1),
      status: t(`schedule.${better.status}`),
    });
  if (worse !== null)
    return t('quickWinPage.toWorse', {
      gap: format.number(worse.gap, 1),
      status: t(`schedule.${worse.status}`),
    });
  const key = status === 'done' || status === 'not-started' ? status : 'unreported';
  return t(`quickWinPage.settled.${key}`, { start: format.date(quickWin.start) });
}
