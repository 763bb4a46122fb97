import type { Box } from '../../placement/box';
import { DISTANCE_AT, EM, type MonthAxis } from '../monthAxis';
import type { SCurveModel } from '../sCurveModel';

/** Half of the caps of the stroke, with a little air, in em. */
const CAP = 0.4;

/** Whether the stroke is drawn: too short a distance would only cover both lines. */
export const isDistanceDrawn = (
  { plan, work }: NonNullable<SCurveModel['deviation']>,
  y: (value: number) => number,
): boolean => Math.abs(y(plan) - y(work)) >= EM;

/** Room of the stroke between plan and work, in em, counted upwards: no text stands on it. */
export function distanceBox(
  deviation: SCurveModel['deviation'],
  axis: MonthAxis,
  y: (value: number) => number,
): Box | null {
  if (deviation === null || !isDistanceDrawn(deviation, y)) return null;
  const x = (axis.x(deviation.day) + DISTANCE_AT) / EM;
  const ends = [-y(deviation.plan) / EM, -y(deviation.work) / EM];
  return { left: x - CAP, right: x + CAP, bottom: Math.min(...ends), top: Math.max(...ends) };
}
