import { type IndicatorCondition, isWithoutData } from '../../../indicator/indicatorCondition';
import type { Improvement } from '../improvement';
import type { IndicatorFlipped, IndicatorStatus, TargetMoved } from './indicatorChange';
import type { IndicatorPair } from './indicatorPair';
import { isBand, rankOfStatus } from './statusRank';

/** Another band than on the earlier day, or data where there were none, or none where there were. */
export function flippedStatus(
  {
    indicator,
    condition,
    redefinedAt,
  }: Pick<IndicatorPair, 'indicator' | 'condition' | 'redefinedAt'>,
  moved: TargetMoved | null,
): IndicatorFlipped | null {
  const [before, after] = [statusOf(condition.before), statusOf(condition.after)];
  if (before === after) return null;
  return {
    kind: 'status-flipped',
    subject: 'indicator',
    indicator,
    redefinedAt,
    before,
    after,
    achievement: { before: condition.before.achievement, after: condition.after.achievement },
    latest: { before: condition.before.latest, after: condition.after.latest },
    againstOld: moved?.rating?.againstOld ?? null,
  };
}

function statusOf(condition: IndicatorCondition): IndicatorStatus {
  if (isWithoutData(condition)) return 'no-data';
  return condition.achievement.kind === 'rated' ? condition.achievement.band : 'unrated';
}

/** Only of two bands of one definition can one be the better. */
export function statusImprovement({
  before,
  after,
  redefinedAt,
}: Pick<IndicatorFlipped, 'before' | 'after' | 'redefinedAt'>): Improvement {
  if (redefinedAt !== null) return null;
  if (!isBand(before) || !isBand(after)) return null;
  return rankOfStatus(after) > rankOfStatus(before) ? 'better' : 'worse';
}
