import type { I18n } from '@/i18n/I18n';
import type { QuickWinsHeadModel } from './selectQuickWinsHead';

/** Who is behind plan, who is past a milestone, and who will miss what comes next. */
export function quickWinsFinding(model: QuickWinsHeadModel, { t }: Pick<I18n, 't'>): string {
  const { total, behind, pastMilestone } = model;
  if (total === 0) return t('quickWins.findingEmpty');
  return [
    t(`quickWins.finding.${behind === 0 ? 'none' : 'behind'}`, { behind, total }),
    ...(pastMilestone === 0 ? [] : [t('quickWins.finding.past', { count: pastMilestone })]),
    ...nextWords(model, { t }),
  ].join('; ');
}

/** What cannot be foreseen is no good news: only milestones that are all on course are. */
function nextWords({ next }: QuickWinsHeadModel, { t }: Pick<I18n, 't'>): string[] {
  const likely = next['likely-missed'];
  if (likely + next.unknown === 0)
    return next['on-course'] === 0 ? [] : [t('quickWins.finding.notMissed')];
  return [
    ...(likely === 0 ? [] : [t('quickWins.finding.missed', { count: likely })]),
    ...(next.unknown === 0 ? [] : [t('quickWins.finding.unknown', { count: next.unknown })]),
  ];
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
