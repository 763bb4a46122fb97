import { addDays, type IsoDate, isoDate } from '@/domain/time/calendar';
import { PERIODS_PER_YEAR, type Period, periodOf, periodParts } from '@/domain/time/period';
import type { TargetWire } from '../wire';
import type { IndicatorPlan } from './indicator-plan';
import { monthAnchor } from './month-anchor';
import { roundTo } from './random';

/** Half of the yearly spending and revenue comes in the last two quarters. */
const CUMULATIVE_SHARE = (progress: number) => progress * (0.8 + 0.2 * progress);

const capped = ({ seed }: IndicatorPlan, value: number): number =>
  seed.unit.kind === 'percent' ? Math.min(100, value) : value;

function yearTarget(plan: IndicatorPlan, year: number): number {
  const { target, yearlyStep } = plan.seed;
  return capped(plan, plan.scale * (target - yearlyStep * (plan.currentYear - year)));
}

/** The unrounded target at the end of the period. */
export function targetValue(plan: IndicatorPlan, period: Period): number {
  const { cadence, year, index } = periodParts(period);
  const progress = index / PERIODS_PER_YEAR[cadence];
  const [before, after] = [yearTarget(plan, year - 1), yearTarget(plan, year)];
  if (plan.seed.isCumulative) return after * CUMULATIVE_SHARE(progress);
  return before + (after - before) * progress;
}

const planDocument = (year: number) => `RKPD ${year}`;

function targetOf(plan: IndicatorPlan, period: Period, publishedAt: IsoDate): TargetWire {
  const rounding = plan.seed.unit.kind === 'rupiah' ? 0 : plan.seed.decimals;
  return {
    area: plan.region.regency.code,
    period,
    value: roundTo(targetValue(plan, period), rounding),
    document: planDocument(periodParts(period).year),
    cumulative: plan.seed.isCumulative,
    publishedAt,
  };
}

function periodsOfYear(plan: IndicatorPlan, year: number): Period[] {
  const { cadence } = plan.seed;
  const count = cadence === 'yearly' ? 0 : PERIODS_PER_YEAR[cadence];
  const parts = Array.from({ length: count }, (_, at) =>
    periodOf({ cadence, year, index: at + 1 }),
  );
  return [...parts, periodOf({ cadence: 'yearly', year, index: 1 })];
}

/** When and by how much the targets of this year, the last of them or all, were lowered. */
type Move = { movedAt: IsoDate; raisedBy: number; count: number };

/** Eased in May for the whole year in every regency: a share that looks better than it was planned. */
const EASED = 'bank-sampah-aktif';

function moveOf({ seed, story, today, currentYear }: IndicatorPlan): Move | null {
  if (seed.id === story.movedTarget)
    return { movedAt: addDays(monthAnchor(today), -60), raisedBy: 1.12, count: 2 };
  if (seed.id === EASED)
    return { movedAt: isoDate(`${currentYear}-05-20`), raisedBy: 1.25, count: Infinity };
  return null;
}

function currentYearTargets(plan: IndicatorPlan): TargetWire[] {
  const firstPublished = isoDate(`${plan.currentYear}-01-05`);
  const targets = periodsOfYear(plan, plan.currentYear).map((period) =>
    targetOf(plan, period, firstPublished),
  );
  const move = moveOf(plan);
  if (move === null) return targets;
  const document = `Perubahan ${planDocument(plan.currentYear)}`;
  const kept = Math.max(0, targets.length - move.count);
  return targets.flatMap((target, at) =>
    at < kept
      ? [target]
      : [
          { ...target, value: roundTo(target.value * move.raisedBy, plan.seed.decimals) },
          { ...target, document, publishedAt: move.movedAt },
        ],
  );
}

/** Targets from the year `since` on; each year's are published in its first week. */
export function targetsOf(plan: IndicatorPlan, since: number): TargetWire[] {
  const targets: TargetWire[] = [];
  for (let year = Math.max(since, plan.firstYear); year < plan.currentYear; year += 1) {
    const publishedAt = isoDate(`${year}-01-05`);
    targets.push(...periodsOfYear(plan, year).map((period) => targetOf(plan, period, publishedAt)));
  }
  return [...targets, ...currentYearTargets(plan)].filter(
    ({ publishedAt }) => publishedAt <= plan.today,
  );
}
