import type { I18n } from '@/i18n/I18n';
import type { QuickWinsModel } from '../selectQuickWins';
import { scheduleSentence } from './scheduleSentence';

/** So many are named whose money runs ahead of their work; the others are counted. */
const NAMED = 3;

/** Who is behind plan, on time or silent, and whose money runs ahead of the work. */
export const quickWinsFinding = (model: QuickWinsModel, i18n: I18n): string =>
  [`${scheduleSentence(model, i18n)}.`, aheadSentence(model, i18n)]
    .filter((sentence) => sentence !== '')
    .join(' ');

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
          date: format.dateShort(report.date),
        }),
  );
  const more = ahead.length - names.length;
  return t(more === 0 ? 'hearing.quickWins.ahead' : 'hearing.quickWins.aheadMore', {
    names: names.join(', '),
    more,
  });
}

/** The same for a slide, where money ahead of work is counted and the rows name it. */
export function quickWinsShortFinding(model: QuickWinsModel, i18n: I18n): string {
  const { length: ahead } = model.ahead;
  return [
    scheduleSentence(model, i18n),
    ...(ahead === 0
      ? []
      : [i18n.t('hearing.quickWins.aheadCount', { spelled: i18n.format.spelled(ahead) })]),
  ].join('; ');
}
