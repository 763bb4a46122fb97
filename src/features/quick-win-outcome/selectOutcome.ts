import type { MeasuredObservation, Target } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { QuickWinPlan } from '@/domain/quick-win/quickWinPlan';
import {
  isComparable,
  type OutcomeStanding,
  outcomeStanding,
} from '@/domain/quick-win/results/outcomeStanding';
import { latestVersions } from '@/domain/time/asOf';
import type { IsoDate } from '@/domain/time/calendar';
import { periodEnd } from '@/domain/time/period';

type Outcome = NonNullable<QuickWinPlan['outcome']>;

export type OutcomeModel =
  /** The quick win itself was not published by the date. */
  | { kind: 'unpublished' }
  /** It names no indicator. */
  | { kind: 'none'; plan: QuickWinPlan }
  /** The indicator that it names was not published by the date. */
  | { kind: 'unknown'; outcome: Outcome; plan: QuickWinPlan }
  | { kind: 'unmeasured'; condition: IndicatorCondition; outcome: Outcome }
  | {
      kind: 'measured';
      condition: IndicatorCondition;
      latest: MeasuredObservation;
      outcome: Outcome;
      /** `null` for a figure of part of the year that cannot be held against the target yet. */
      standing: OutcomeStanding | null;
      /** The indicator's own target for the figure's period, where it is another one. */
      ownTarget: Target | null;
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
  const { outcome } = plan;
  if (outcome === null) return { kind: 'none', plan };
  const condition = conditions.find((it) => it.indicator.id === outcome.indicator);
  if (condition === undefined) return { kind: 'unknown', outcome, plan };
  const { indicator, latest, target } = condition;
  if (latest === null) return { kind: 'unmeasured', condition, outcome };
  return {
    kind: 'measured',
    condition,
    latest,
    outcome,
    standing: isComparable(condition, latest.period, outcome.period)
      ? outcomeStanding(indicator, latest.value, outcome.target)
      : null,
    ownTarget: target !== null && target.value !== outcome.target ? target : null,
    beforeStart: periodEnd(latest.period) < plan.start ? plan.start : null,
  };
}
