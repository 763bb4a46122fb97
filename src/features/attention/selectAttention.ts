import { type AttentionItem, attentionItems } from '@/domain/attention/attention';
import type { ScorecardConditions } from '@/domain/attention/scorecardConditions';
import type { OwnRules } from '@/domain/rules/ownRules';

export type AttentionModel = {
  /** At most as many as the rule shows, worst first. */
  shown: AttentionItem[];
  /** Counted and named in one line. */
  rest: AttentionItem[];
  /** Nothing was published, so nothing can be said to be on track. */
  hasData: boolean;
  rules: OwnRules;
};

export function selectAttention(conditions: ScorecardConditions): AttentionModel {
  const { rules } = conditions;
  const items = attentionItems(conditions);
  return {
    shown: items.slice(0, rules.attention.shown),
    rest: items.slice(rules.attention.shown),
    hasData: conditions.indicators.length + conditions.quickWins.length > 0,
    rules,
  };
}
