import type { I18n } from '@/i18n/I18n';
import type { QuickWinsModel } from '../selectQuickWins';

/**
 * How many are behind plan, or on time where none is, with the worst deviation; then those of which
 * neither can be said. Nothing is called on track that did not report or did not begin.
 */
export function scheduleSentence(model: QuickWinsModel, i18n: I18n): string {
  const { t } = i18n;
  const { behind, onTime, pastMilestone: past, unreported, notStarted, done, ranked } = model;
  const total = ranked.length;
  const worst = behind + onTime === 0 ? '' : worstWords(model, i18n);
  return [
    behind > 0
      ? t('hearing.quickWins.behind', { behind, total, worst })
      : onTime > 0
        ? t('hearing.quickWins.onTime', { onTime, total, worst })
        : t('hearing.quickWins.total', { total }),
    past > 0 && t('hearing.quickWins.past', { count: past }),
    unreported > 0 && t('hearing.quickWins.unreported', { count: unreported }),
    notStarted > 0 && t('hearing.quickWins.notStarted', { count: notStarted }),
    done > 0 && t('hearing.quickWins.done', { count: done }),
  ]
    .filter((part) => part !== false)
    .join('; ');
}

/** Empty where none is below its plan as printed, with one decimal. */
function worstWords({ worstDeviation }: QuickWinsModel, { t, format }: I18n): string {
  if (worstDeviation === null || worstDeviation > -0.05) return '';
  return t('hearing.quickWins.worst', { deviation: format.percentagePoints(worstDeviation) });
}
