import { type AttentionItem, attentionItems } from '../../attention/attention';
import type { ScorecardConditions } from '../../attention/scorecardConditions';

/** What is off track now, each by kind and id: an indicator and a quick win may have the same id. */
export const exceptionKeys = (conditions: ScorecardConditions): string[] =>
  attentionItems(conditions).map(keyOf);

const keyOf = (item: AttentionItem): string =>
  item.kind === 'behind-schedule'
    ? `quick-win ${item.condition.quickWin.id}`
    : `indicator ${item.condition.indicator.id}`;

/** Whether something is off track now that was not before; what was mended is no news for the wall. */
export const hasNewException = (before: readonly string[], now: readonly string[]): boolean =>
  now.some((key) => !before.includes(key));
