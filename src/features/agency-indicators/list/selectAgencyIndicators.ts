import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { compareCodes } from '@/domain/order';

export type AgencyIndicatorsModel = {
  /** Lowest achievement first; those without one after, the late ones at the end. */
  conditions: IndicatorCondition[];
  met: number;
  /** Those that can be held against a target. */
  compared: number;
  late: number;
};

export function selectAgencyIndicators(
  conditions: readonly IndicatorCondition[],
  agency: string,
): AgencyIndicatorsModel {
  const own = conditions.filter(({ indicator }) => indicator.agency === agency);
  const compared = own.filter(({ achievement }) => achievement.meetsTarget !== null);
  return {
    conditions: own.sort(lowestFirst),
    met: compared.filter(({ achievement }) => achievement.meetsTarget).length,
    compared: compared.length,
    late: own.filter(({ freshness }) => freshness.kind === 'late').length,
  };
}

const lowestFirst = (a: IndicatorCondition, b: IndicatorCondition): number =>
  rankOf(a) - rankOf(b) || compareCodes(a.indicator.code, b.indicator.code);

const UNRATED = 1e9;
const LATE = 2e9;

function rankOf({ achievement, freshness }: IndicatorCondition): number {
  if (freshness.kind === 'late') return LATE;
  return achievement.kind === 'rated' ? achievement.percent : UNRATED;
}
