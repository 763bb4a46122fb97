import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import type { Scorecard } from '@/api/scorecard/parseScorecard';
import { DIMENSION_CODES, type DimensionCode } from '@/domain/dimension/dimension';
import type { Indicator } from '@/domain/indicator/indicator';
import { mapIndicator, mapIndicators } from '@/domain/map/mapIndicators';
import type { District } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';

/** Why an indicator has no map on the wall; `null` where it has one. */
export type NoMap = 'not-by-district' | 'count' | null;

export type PickModel = {
  groups: { dimension: DimensionCode; indicators: Indicator[] }[];
  districts: District[];
  /** The one that will be asked about: farthest from its target among those with a map. */
  first: Indicator | null;
};

export function selectPick(scorecard: Scorecard, on: IsoDate): PickModel {
  const conditions = scorecard.indicators.ok ? indicatorConditionsOf(scorecard, on) : [];
  const indicators = conditions.map(({ indicator }) => indicator);
  const farthest = mapIndicator(mapIndicators(conditions), undefined) ?? conditions[0];
  return {
    groups: DIMENSION_CODES.map((dimension) => ({
      dimension,
      indicators: indicators.filter((indicator) => indicator.dimension === dimension),
    })).filter((group) => group.indicators.length > 0),
    districts: [...scorecard.districts].sort((a, b) => a.name.localeCompare(b.name, 'id')),
    first: farthest?.indicator ?? null,
  };
}

export function noMapOf({ level, isRate }: Pick<Indicator, 'level' | 'isRate'>): NoMap {
  if (level === 'regency') return 'not-by-district';
  return isRate ? null : 'count';
}
