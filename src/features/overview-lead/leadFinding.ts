import type { I18n } from '@/i18n/I18n';
import type { LeadModel } from './selectLead';

/** One sentence for the regent: what awaits a decision, what is owed, and how many targets are met. */
export function leadFinding(model: LeadModel, { t, format }: I18n): string {
  const { toDecide, unreported, met, comparable, isEmpty } = model;
  // Silence is not good news: without figures nothing can be said to be on track.
  if (isEmpty) return t('lead.empty');
  const values = {
    toDecide,
    unreported,
    decideWord: capitalised(format.spelled(toDecide)),
    unreportedWord: format.spelled(unreported),
  };
  const open =
    toDecide > 0
      ? t(unreported > 0 ? 'lead.decideAndUnreported' : 'lead.decide', values)
      : t(unreported > 0 ? 'lead.unreported' : 'lead.calm', values);
  return comparable === 0 ? `${open}.` : `${open}; ${t('lead.met', { met, comparable })}.`;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
