import type { I18n } from '@/i18n/I18n';
import type { QuickWinProgressModel } from './selectQuickWinProgress';

/** What the figures mean: who is behind plan, whose money runs ahead of the work, who is silent. */
export function quickWinFinding(model: QuickWinProgressModel, i18n: I18n): string {
  const { t } = i18n;
  const { unreported } = model;
  return [
    behindSentence(model, i18n),
    ...spendingSentences(model, i18n),
    ...(unreported === 0 ? [] : [t('quickWin.unreported', { count: unreported })]),
  ].join(' ');
}

function behindSentence({ behind, pastMilestone, total }: QuickWinProgressModel, { t }: I18n) {
  const key = behind === 0 ? 'noneBehind' : 'behind';
  return pastMilestone === 0
    ? t(`quickWin.${key}`, { behind, total })
    : t(`quickWin.${key}Past`, { behind, total, past: pastMilestone });
}

function spendingSentences({ spendingLeads }: QuickWinProgressModel, i18n: I18n): string[] {
  const { t, say, format } = i18n;
  const [widest, ...others] = spendingLeads;
  if (widest === undefined || widest.spent === null || widest.report === null) return [];
  return [
    t('quickWin.spendingLeads', {
      name: say(widest.quickWin.name),
      spent: format.percent(widest.spent, 0),
      physical: format.percent(widest.report.physicalActual, 0),
    }),
    ...(others.length === 0 ? [] : [t('quickWin.spendingLeadsToo', { count: others.length })]),
  ];
}

/** Those beyond the room of the panel, counted by status. */
export const restSentence = ({ rest }: QuickWinProgressModel, { t, format }: I18n): string =>
  t('quickWin.rest', {
    count: format.count(rest.reduce((sum, { count }) => sum + count, 0)),
    statuses: rest
      .map(({ status, count }) => `${format.count(count)} ${t(`schedule.${status}`)}`)
      .join(', '),
  });
