import { type IndicatorCondition, isWithoutData } from '../indicator/indicatorCondition';
import type { DimensionCode } from './dimension';

/** Indicators in counts; unlike indicators are never averaged. */
export type TargetCounts = {
  indicators: number;
  /** Of those that can be held against a target, how many meet it. */
  met: number;
  comparable: number;
  /** Past the deadline of their own cadence. */
  unreported: number;
};

export function targetCounts(conditions: readonly IndicatorCondition[]): TargetCounts {
  const comparable = conditions.filter(({ achievement }) => achievement.meetsTarget !== null);
  return {
    indicators: conditions.length,
    met: comparable.filter(({ achievement }) => achievement.meetsTarget).length,
    comparable: comparable.length,
    unreported: conditions.filter(({ freshness }) => freshness.kind === 'late').length,
  };
}

export const ofDimension = (
  conditions: readonly IndicatorCondition[],
  code: DimensionCode,
): IndicatorCondition[] => conditions.filter(({ indicator }) => indicator.dimension === code);

/** By achievement, lowest first; those without grade after all, without data last; sort comparator. */
export function worstIndicatorFirst(a: IndicatorCondition, b: IndicatorCondition): number {
  const [ofA, ofB] = [percentOf(a), percentOf(b)];
  if (ofA !== ofB) return ofA < ofB ? -1 : 1;
  return Number(isWithoutData(a)) - Number(isWithoutData(b));
}

const percentOf = ({ achievement }: IndicatorCondition): number =>
  achievement.kind === 'rated' ? achievement.percent : Number.POSITIVE_INFINITY;
