import { DIMENSION_CODES, type DimensionCode } from '@/domain/dimension/dimension';
import { ofDimension, type TargetCounts, targetCounts } from '@/domain/dimension/dimensionCounts';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { IsoDate } from '@/domain/time/calendar';

export type DimensionHeadModel = {
  counts: TargetCounts;
  /** Of all six, so that one sees where to go next. */
  all: ReadonlyMap<DimensionCode, TargetCounts>;
  /** Day of the newest figure. */
  newest: IsoDate | null;
  simulated: number;
};

export function selectDimensionHead(
  conditions: readonly IndicatorCondition[],
  code: DimensionCode,
): DimensionHeadModel {
  const own = ofDimension(conditions, code);
  return {
    counts: targetCounts(own),
    all: new Map(
      DIMENSION_CODES.map((each) => [each, targetCounts(ofDimension(conditions, each))]),
    ),
    newest:
      own
        .flatMap(({ latest }) => latest?.publishedAt ?? [])
        .sort()
        .at(-1) ?? null,
    simulated: own.filter(({ latest }) => latest?.source.simulated).length,
  };
}
