import type { I18n } from '@/i18n/I18n';
import type { LeadModel } from '../selectLead';

/**
 * The finding in at most twelve words: what awaits a decision, and what is owed. Where a line is
 * short in figures, which are shorter.
 */
export function leadHeadline(
  { isEmpty, toDecide, unreported }: LeadModel,
  { t, format }: I18n,
  isShort = false,
): string {
  // Silence is not good news: without figures nothing can be said to be on track.
  if (isEmpty) return t('lead.empty');
  if (isShort && toDecide > 0 && unreported > 0)
    return t('wall.summary.inFigures', { toDecide, unreported });
  const decideWord = format.spelled(toDecide);
  const values = {
    toDecide,
    unreported,
    decideWord: decideWord.charAt(0).toUpperCase() + decideWord.slice(1),
    unreportedWord: format.spelled(unreported),
  };
  if (toDecide > 0)
    return t(unreported > 0 ? 'wall.summary.decideAndUnreported' : 'lead.decide', values);
  return t(unreported > 0 ? 'wall.summary.unreported' : 'lead.calm', values);
}
