import type { ReportFreshness } from '@/domain/quick-win/reportFreshness';
import { finishWords } from '@/i18n/explainForecast';
import type { I18n } from '@/i18n/I18n';
import type { QuickWinItem } from '../quickWinListOf';

/** Beyond so many kecamatan the rest are counted; the table names all. */
const NAMED_DISTRICTS = 4;

/** Where it is built or run. */
export function districtWords({ districts }: QuickWinItem, { t }: Pick<I18n, 't'>): string {
  if (districts.length === 0) return t('quickWins.noDistrict');
  if (districts.length <= NAMED_DISTRICTS) return districts.join(', ');
  const named = districts.slice(0, NAMED_DISTRICTS - 1).join(', ');
  return t('quickWins.moreDistricts', { named, rest: districts.length - NAMED_DISTRICTS + 1 });
}

/** When the work would be done; `null` where none is under way. */
export function finishSentence(
  { condition: { report, schedule }, finish }: Pick<QuickWinItem, 'condition' | 'finish'>,
  i18n: I18n,
): string | null {
  const { status } = schedule;
  if (report === null || status === 'done' || status === 'not-started') return null;
  return finishWords(finish, i18n);
}

/** Months that were left out before the newest report; `null` where there are none. */
export const skippedWords = (
  { skipped }: Pick<QuickWinItem, 'skipped'>,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string | null =>
  skipped.length === 0
    ? null
    : t('quickWins.report.skipped', { months: skipped.map(format.periodShort).join(', ') });

/** "Laporan terlambat 12 hari". */
export const latenessWords = (
  { daysLate }: Extract<ReportFreshness, { kind: 'late' }>,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string => t('quickWins.report.late', { days: format.days(daysLate) });
