import { sinceMoved } from '@/domain/indicator/easedTarget';
import type { Target } from '@/domain/indicator/indicator';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';

/** The target of the period in the row: of the value, or of what is owed. */
export const comparedTarget = (condition: IndicatorCondition): Target | null =>
  isWithoutData(condition) ? (condition.owedTarget?.now ?? null) : condition.target;

/** What that target was published as first; `null` where it was not moved. */
export function firstTarget(condition: IndicatorCondition): Target | null {
  if (!isWithoutData(condition)) return sinceMoved(condition)?.first ?? null;
  const { owedTarget: owed } = condition;
  return owed === null || owed.first.value === owed.now.value ? null : owed.first;
}
