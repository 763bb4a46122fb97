import type { I18n } from '@/i18n/I18n';
import type { QuickWinsModel } from '../selectQuickWins';

/** So many are named whose money runs ahead of their work; the others are counted. */
const NAMED = 3;

/** Who is behind plan, past a milestone or silent, and whose money runs ahead of the work. */
export const quickWinsFinding = (model: QuickWinsModel, i18n: I18n): string =>
  [
    behindSentence(model, i18n),
    aheadSentence(model, i18n),
    model.unreported === 0 ? '' : i18n.t('quickWin.unreported', { count: model.unreported }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

function behindSentence({ behind, pastMilestone: past, ranked }: QuickWinsModel, { t }: I18n) {
  const key = behind === 0 ? 'noneBehind' : 'behind';
  const values = { behind, total: ranked.length, past };
  return t(past === 0 ? `quickWin.${key}` : `quickWin.${key}Past`, values);
}

function aheadSentence({ ahead, position }: QuickWinsModel, { t, say, format }: I18n): string {
  if (position === null) return '';
  if (ahead.length === 0) return t('hearing.quickWins.noneAhead');
  const names = ahead.slice(0, NAMED).flatMap(({ quickWin, spent, report }) =>
    spent === null || report === null
      ? []
      : t('hearing.quickWins.aheadItem', {
          name: say(quickWin.name),
          spent: format.percent(spent),
          physical: format.percent(report.physicalActual),
        }),
  );
  const more = ahead.length - names.length;
  return t(more === 0 ? 'hearing.quickWins.ahead' : 'hearing.quickWins.aheadMore', {
    names: names.join(', '),
    more,
  });
}

/** The same for a slide, in twelve words or so. */
export function quickWinsShortFinding(model: QuickWinsModel, { t, format }: I18n): string {
  const { behind, ahead, ranked } = model;
  const values = {
    behindWord: capitalised(format.spelled(behind)),
    totalWord: format.spelled(ranked.length),
    ahead: format.spelled(ahead.length),
    behind,
    total: ranked.length,
  };
  const kind = behind === 0 ? 'onTrack' : 'behind';
  return t(`hearing.quickWins.short.${kind}${ahead.length === 0 ? '' : 'Ahead'}`, values);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
