import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { I18n } from '@/i18n/I18n';

/** How far the status is from flipping: to the better where it is off, else to the worse. */
export function statusNote({ quickWin, schedule }: QuickWinCondition, { t, format }: I18n): string {
  const { status, explanation } = schedule;
  const { better, worse } = explanation;
  if (better !== null)
    return t('quickWinPage.toBetter', {
      gap: format.percentagePoints(better.gap),
      status: t(`schedule.${better.status}`),
    });
  if (worse !== null)
    return t('quickWinPage.toWorse', {
      gap: format.signed(-worse.gap, 1),
      status: t(`schedule.${worse.status}`),
    });
  const key = status === 'done' || status === 'not-started' ? status : 'unreported';
  return t(`quickWinPage.settled.${key}`, { start: format.date(quickWin.start) });
}
