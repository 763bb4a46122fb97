import { ATTENTION_RULE, type AttentionItem, attentionItems } from '@/domain/attention';
import type { ScorecardConditions } from '@/domain/scorecardConditions';

export type AttentionModel = {
  /** At most as many as the rule shows, worst first. */
  shown: AttentionItem[];
  /** Counted and named in one line. */
  rest: AttentionItem[];
  /** How many need a decision, and how many owe a figure. */
  offTrack: number;
  unreported: number;
};

export function selectAttention(conditions: ScorecardConditions): AttentionModel {
  const items = attentionItems(conditions);
  const unreported = items.filter(({ kind }) => kind === 'unreported').length;
  return {
    shown: items.slice(0, ATTENTION_RULE.shown),
    rest: items.slice(ATTENTION_RULE.shown),
    offTrack: items.length - unreported,
    unreported,
  };
}
