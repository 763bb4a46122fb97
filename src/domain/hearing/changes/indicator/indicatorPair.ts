import type { Indicator, Observation, Target } from '../../../indicator/indicator';
import type { IndicatorCondition } from '../../../indicator/indicatorCondition';
import type { IsoDate } from '../../../time/calendar';

/** An indicator that belongs to both days, with every version of the regency's own figures and targets. */
export type IndicatorPair = {
  /** As the later day has it. */
  indicator: Indicator;
  on: { before: IsoDate; after: IsoDate };
  /** Day on which it was defined otherwise than on the earlier day; `null` where it was not. */
  redefinedAt: IsoDate | null;
  condition: { before: IndicatorCondition; after: IndicatorCondition };
  observations: readonly Observation[];
  targets: readonly Target[];
};
