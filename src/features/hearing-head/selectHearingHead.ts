import { type AttentionItem, attentionItems } from '@/domain/attention/attention';
import { type TargetCounts, targetCounts } from '@/domain/dimension/dimensionCounts';
import {
  type HearingScope,
  indicatorsInScope,
  inScope,
  quickWinsInScope,
} from '@/domain/hearing/scope';
import { isMetOnlySinceEased } from '@/domain/indicator/easedTarget';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { Agency } from '@/domain/region/region';
import type { OwnRules } from '@/domain/rules/ownRules';
import type { LocalText } from '@/domain/text';

export type HearingHeadModel = {
  targets: TargetCounts;
  /** Of those that meet their target, how many would not meet the one published first. */
  metSinceEased: number;
  /** Off target or behind schedule: somebody owes an explanation. The worst first. */
  toExplain: { name: LocalText; agency: string }[];
  unreported: number;
  /** Ids of the agencies that a commission hears. */
  partners: string[];
};

type Known = {
  indicators: readonly IndicatorCondition[];
  quickWins: readonly QuickWinCondition[];
  agencies: readonly Agency[];
  rules: OwnRules;
};

/** What a hearing of this scope is about, in counts. */
export function selectHearingHead(
  { indicators, quickWins, agencies, rules }: Known,
  scope: HearingScope,
): HearingHeadModel {
  const inside = {
    indicators: indicatorsInScope(indicators, scope, agencies),
    quickWins: quickWinsInScope(quickWins, scope, agencies),
    rules,
  };
  const items = attentionItems(inside);
  const toExplain = items.flatMap((item) => (item.kind === 'unreported' ? [] : [namedItem(item)]));
  const belongs = inScope(scope, agencies);
  return {
    targets: targetCounts(inside.indicators),
    metSinceEased: inside.indicators.filter(isMetOnlySinceEased).length,
    toExplain,
    unreported: items.length - toExplain.length,
    partners:
      scope.kind === 'commission'
        ? agencies.flatMap(({ id }) => (belongs({ agency: id, dimension: null }) ? [id] : []))
        : [],
  };
}

const namedItem = (item: Exclude<AttentionItem, { kind: 'unreported' }>) =>
  item.kind === 'off-target'
    ? { name: item.condition.indicator.name, agency: item.condition.indicator.agency }
    : { name: item.condition.quickWin.name, agency: item.condition.quickWin.leadAgency };
