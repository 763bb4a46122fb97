import type { DimensionCode } from '@/domain/dimension/dimension';
import { ofDimension } from '@/domain/dimension/dimensionCounts';
import type { LateFreshness } from '@/domain/indicator/freshness';
import type { MissingObservation } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { compareCodes } from '@/domain/order';

export type LateIndicator = { condition: IndicatorCondition; freshness: LateFreshness };
export type ExplainedIndicator = { condition: IndicatorCondition; missing: MissingObservation };

export type MissingModel = {
  all: number;
  /** Past the deadline of their own cadence, the furthest past first. */
  late: LateIndicator[];
  /** In time, but without a figure for a stated reason. */
  explained: ExplainedIndicator[];
};

export function selectMissing(
  conditions: readonly IndicatorCondition[],
  code: DimensionCode,
): MissingModel {
  const own = ofDimension(conditions, code);
  return {
    all: own.length,
    late: own
      .flatMap((condition) =>
        condition.freshness.kind === 'late' ? [{ condition, freshness: condition.freshness }] : [],
      )
      .sort(
        (a, b) =>
          b.freshness.daysLate - a.freshness.daysLate ||
          compareCodes(a.condition.indicator.code, b.condition.indicator.code),
      ),
    explained: own.flatMap((condition) =>
      condition.freshness.kind === 'current' && condition.latestMissing !== null
        ? [{ condition, missing: condition.latestMissing }]
        : [],
    ),
  };
}
