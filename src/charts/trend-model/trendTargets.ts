import type { TrendModel } from './trendModel';

type TargetStep = { from: number; to: number; value: number };

/** Each target as a step as wide as its period: a line on to the next would claim what nobody set. */
export const targetSteps = (targets: TrendModel['targets']): TargetStep[] =>
  targets.map(({ at, value }) => ({ from: at - 0.5, to: at + 0.5, value }));
