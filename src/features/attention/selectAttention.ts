import { ATTENTION_RULE, type AttentionItem, attentionItems } from '@/domain/attention/attention';
import type { ScorecardConditions } from '@/domain/attention/scorecardConditions';

export type AttentionModel = {
  /** At most as many as the rule shows, worst first. */
  shown: AttentionItem[];
  /** Counted and named in one line. */
  rest: AttentionItem[];
  /** Nothing was published, so nothing can be said to be on track. */
  hasData: boolean;
};

export function selectAttention(conditions: ScorecardConditions): AttentionModel {
  const items = attentionItems(conditions);
  return {
    shown: items.slice(0, ATTENTION_RULE.shown),
    rest: items.slice(ATTENTION_RULE.shown),
    hasData: conditions.indicators.length + conditions.quickWins.length > 0,
  };
}
