import type { TrendModel, TrendTarget } from './trendModel';

type TargetStep = { from: number; to: number; value: number };

/** Each target as a step as wide as its periods: a line on to the next would claim what nobody set. */
export const targetSteps = (targets: TrendModel['targets']): TargetStep[] =>
  targets.map(({ at, value, periods = 1 }) => ({ from: at - 0.5, to: at + periods - 0.5, value }));

/** The target that holds in the period at `at`. */
export const targetIn = (targets: TrendModel['targets'], at: number): TrendTarget | undefined =>
  targets.find((target) => target.at <= at && at < target.at + (target.periods ?? 1));
