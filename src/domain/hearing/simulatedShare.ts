import type { IndicatorCondition } from '../indicator/indicatorCondition';

/** How many of the indicators with a figure show a simulated one; `all` counts those with a figure. */
export type SimulatedShare = { simulated: number; all: number };

/** Our rule: the figure that is shown, the latest known, decides. */
export function simulatedShare(
  conditions: readonly Pick<IndicatorCondition, 'latest'>[],
): SimulatedShare {
  const figures = conditions.flatMap(({ latest }) => latest ?? []);
  return {
    simulated: figures.filter(({ source }) => source.simulated).length,
    all: figures.length,
  };
}
