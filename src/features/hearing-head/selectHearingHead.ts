import { attentionItems } from '@/domain/attention/attention';
import { type TargetCounts, targetCounts } from '@/domain/dimension/dimensionCounts';
import {
  type HearingScope,
  indicatorsInScope,
  inScope,
  quickWinsInScope,
} from '@/domain/hearing/scope';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { Agency } from '@/domain/region/region';

export type HearingHeadModel = {
  targets: TargetCounts;
  /** Off target or behind schedule: somebody owes an explanation. */
  toExplain: number;
  unreported: number;
  /** Ids of the agencies that a commission hears. */
  partners: string[];
};

type Known = {
  indicators: readonly IndicatorCondition[];
  quickWins: readonly QuickWinCondition[];
  agencies: readonly Agency[];
};

/** What a hearing of this scope is about, in counts. */
export function selectHearingHead(
  { indicators, quickWins, agencies }: Known,
  scope: HearingScope,
): HearingHeadModel {
  const inside = {
    indicators: indicatorsInScope(indicators, scope, agencies),
    quickWins: quickWinsInScope(quickWins, scope, agencies),
  };
  const items = attentionItems(inside);
  const unreported = items.filter(({ kind }) => kind === 'unreported').length;
  const belongs = inScope(scope, agencies);
  return {
    targets: targetCounts(inside.indicators),
    toExplain: items.length - unreported,
    unreported,
    partners:
      scope.kind === 'commission'
        ? agencies.flatMap(({ id }) => (belongs({ agency: id, dimension: null }) ? [id] : []))
        : [],
  };
}
