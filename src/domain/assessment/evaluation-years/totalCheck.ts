import { NOISE } from '../../threshold';
import type { Score } from '../../units';
import { type Evaluation, recomputedTotal } from '../evaluation';

/** Only a check beside the published total, in points of the scale. */
export type TotalCheck = { recomputed: Score; difference: number; isWithinRounding: boolean };

/** Scores are published with two decimals. */
const HALF_STEP = 0.005;

/** The published total against what components and weights give; `null` when one is missing. */
export function totalCheck(
  evaluation: Pick<Evaluation, 'scheme' | 'components' | 'total'>,
): TotalCheck | null {
  const recomputed = recomputedTotal(evaluation);
  if (recomputed === null) return null;
  const difference = evaluation.total - recomputed;
  return { recomputed, difference, isWithinRounding: Math.abs(difference) <= HALF_STEP + NOISE };
}
