import { attentionItems } from '../attention/attention';
import type { ScorecardConditions } from '../attention/scorecardConditions';
import { placesOf } from './places';

/** More than a meeting goes through; what is farther down must be opened while there is a network. */
const MOST_PROOFS = 30;

/** Ids of the items that a hearing asks about, the worst first: their pages are its proofs. */
export function proofsOf(inScope: ScorecardConditions): {
  indicators: string[];
  quickWins: string[];
} {
  const items = attentionItems(inScope).slice(0, MOST_PROOFS);
  const places = placesOf(inScope.indicators, inScope.rules.attention);
  const mapped = places.kind === 'none' ? [] : places.shown.map(({ indicator }) => indicator.id);
  const indicators = items.flatMap((item) =>
    item.kind === 'behind-schedule' ? [] : [item.condition.indicator.id],
  );
  return {
    indicators: [...new Set([...mapped, ...indicators])],
    quickWins: items.flatMap((item) =>
      item.kind === 'behind-schedule' ? [item.condition.quickWin.id] : [],
    ),
  };
}
