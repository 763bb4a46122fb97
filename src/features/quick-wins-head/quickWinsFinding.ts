import type { I18n } from '@/i18n/I18n';
import type { QuickWinsHeadModel } from './selectQuickWinsHead';

/** Who is behind plan, and who will miss what comes next. */
export function quickWinsFinding(
  { total, behind, likelyMissed }: QuickWinsHeadModel,
  { t }: Pick<I18n, 't'>,
): string {
  if (total === 0) return t('quickWins.findingEmpty');
  return [
    t(`quickWins.finding.${behind === 0 ? 'none' : 'behind'}`, { behind, total }),
    likelyMissed === 0
      ? t('quickWins.finding.notMissed')
      : t('quickWins.finding.missed', { count: likelyMissed }),
  ].join('; ');
}

/** Of what day the list is, how new its newest report, how many are late, how much is simulated. */
export function quickWinsFacts(
  { on, total, lateReports, simulated, newestReport }: QuickWinsHeadModel,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string[] {
  return [
    t('freshness.counted', { date: format.date(on) }),
    ...(newestReport === null ? [] : [t('quickWin.position', { date: format.date(newestReport) })]),
    ...(lateReports === 0 ? [] : [t('quickWins.fact.late', { count: lateReports })]),
    ...(simulated === 0 ? [] : [t('quickWins.fact.simulated', { simulated, all: total })]),
  ];
}
