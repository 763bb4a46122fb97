import type { MeasuredObservation } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { QuickWinPlan } from '@/domain/quick-win/quickWinPlan';
import { type OutcomeStanding, outcomeStanding } from '@/domain/quick-win/results/outcomeStanding';
import { latestVersions } from '@/domain/time/asOf';
import type { IsoDate } from '@/domain/time/calendar';
import { periodEnd } from '@/domain/time/period';

export type OutcomeModel =
  /** The quick win itself was not published by the date. */
  | { kind: 'unpublished' }
  /** It names no indicator. */
  | { kind: 'none'; plan: QuickWinPlan }
  /** The indicator that it names was not published by the date. */
  | { kind: 'unknown'; indicator: string; target: number; plan: QuickWinPlan }
  | { kind: 'unmeasured'; condition: IndicatorCondition; target: number }
  | {
      kind: 'measured';
      condition: IndicatorCondition;
      latest: MeasuredObservation;
      target: number;
      standing: OutcomeStanding;
      /** Start of the quick win where the figure's period ended before it; else `null`. */
      beforeStart: IsoDate | null;
    };

export function selectOutcome(
  id: string,
  plans: readonly QuickWinPlan[],
  conditions: readonly IndicatorCondition[],
  on: IsoDate,
): OutcomeModel {
  const own = plans.filter((plan) => plan.id === id);
  const plan = latestVersions(own, () => id, on)[0];
  if (plan === undefined) return { kind: 'unpublished' };
  if (plan.outcome === null) return { kind: 'none', plan };
  const { indicator, target } = plan.outcome;
  const condition = conditions.find((it) => it.indicator.id === indicator);
  if (condition === undefined) return { kind: 'unknown', indicator, target, plan };
  const { latest } = condition;
  if (latest === null) return { kind: 'unmeasured', condition, target };
  const standing = outcomeStanding(condition.indicator, latest.value, target);
  const beforeStart = periodEnd(latest.period) < plan.start ? plan.start : null;
  return { kind: 'measured', condition, latest, target, standing, beforeStart };
}
