import { addDays, type IsoDate } from '@/domain/time/calendar';
import {
  comparePeriods,
  type Period,
  periodAt,
  periodOf,
  periodRange,
  shiftPeriod,
} from '@/domain/time/period';
import type { ObservationWire, SourceWire } from '../wire';
import type { IndicatorPlan } from './indicator-plan';
import { monthAnchor } from './month-anchor';
import { between, randomFor, roundTo } from './random';
import { periodsBetween, publicationOf } from './reporting';
import { targetValue } from './targets';

export const SIMULATION: SourceWire = { id: 'simulasi', name: 'Simulasi dasbor', simulated: true };

export const METHOD = { ordinary: 'utama', former: 'lama' } as const;

/** The one simulated indicator whose way of measuring changed, at the start of last year. */
const BROKEN_SERIES = 'stunting';
const FORMER_METHOD_EXCESS = 3.1;

export const hasMethodBreak = (plan: IndicatorPlan): boolean => plan.seed.id === BROKEN_SERIES;

const plausible = ({ seed }: IndicatorPlan, value: number): number => {
  const low = Math.max(0, value);
  return seed.unit.kind === 'percent' ? Math.min(100, low) : low;
};

/** Troubled indicators slide from their target to the latest achievement over eight periods. */
function achievementAt(plan: IndicatorPlan, period: Period, last: Period): number {
  const age = periodsBetween(period, last);
  if (age === 0) return plan.achievement;
  const noise = between(randomFor(`${keyOf(plan)}/${period}`), -0.018, 0.018);
  const start = plan.achievement < 0.76 ? 0.93 : 0.985;
  return plan.achievement + (start - plan.achievement) * Math.min(1, age / 8) + noise;
}

export const keyOf = ({ region, seed }: IndicatorPlan): string =>
  `${region.regency.code}/${seed.id}`;

const methodAt = (plan: IndicatorPlan, period: Period): string =>
  hasMethodBreak(plan) && Number(period.slice(0, 4)) < plan.currentYear - 1
    ? METHOD.former
    : METHOD.ordinary;

/** Regency figure of the period, rounded as the producer publishes it. */
function valueAt(plan: IndicatorPlan, period: Period, last: Period): number {
  const target = targetValue(plan, period);
  const share = achievementAt(plan, period, last);
  const measured =
    plan.seed.direction === 'higher-is-better' ? share * target : (2 - share) * target;
  const excess = methodAt(plan, period) === METHOD.former ? FORMER_METHOD_EXCESS : 0;
  return roundTo(plausible(plan, measured + excess), plan.seed.decimals);
}

/** The fields that every observation of the period shares, for any area. */
export function observationBase(plan: IndicatorPlan, area: string, period: Period) {
  return {
    area,
    period,
    method: methodAt(plan, period),
    source: SIMULATION.id,
    ...publicationOf(keyOf(plan), period, plan.lagDays),
  };
}

const isProvisional = (plan: IndicatorPlan): boolean =>
  plan.seed.unit.kind === 'rupiah' || plan.seed.id === 'kunjungan-wisatawan';

const gapOf = (plan: IndicatorPlan, last: Period): Period | null =>
  plan.seed.id === plan.story.gap ? shiftPeriod(last, -1) : null;

function figureAt(plan: IndicatorPlan, period: Period, last: Period): ObservationWire {
  const base = observationBase(plan, plan.region.regency.code, period);
  if (period === gapOf(plan, last)) return { ...base, value: null, reason: 'not-reported' };
  const value = valueAt(plan, period, last);
  const status = period === last && isProvisional(plan) ? 'provisional' : undefined;
  return status === undefined ? { ...base, value } : { ...base, value, status };
}

/** The first version of the figure before the latest, and its correction some weeks later. */
function revisedVersions(plan: IndicatorPlan, figure: ObservationWire): ObservationWire[] {
  if (figure.value === null) return [figure];
  const value = roundTo(figure.value * 1.06, plan.seed.decimals);
  const first: ObservationWire = { ...figure, value, status: 'very-provisional' };
  const publishedAt = addDays(monthAnchor(plan.today), -21);
  return [first, { ...figure, enteredAt: addDays(publishedAt, -3), publishedAt }];
}

const firstPeriod = (plan: IndicatorPlan): Period =>
  periodOf({ cadence: plan.seed.cadence, year: plan.firstYear, index: 1 });

/** Regency figures, every published version, from the period of the day `since` on. */
export function regencyFigures(plan: IndicatorPlan, since: IsoDate | null): ObservationWire[] {
  const { last } = plan;
  if (last === null) return [];
  const revised = plan.seed.id === plan.story.revised ? shiftPeriod(last, -1) : null;
  return periodRange(startOf(plan, since), last).flatMap((period) => {
    const figure = figureAt(plan, period, last);
    return period === revised ? revisedVersions(plan, figure) : [figure];
  });
}

function startOf(plan: IndicatorPlan, since: IsoDate | null): Period {
  const first = firstPeriod(plan);
  if (since === null) return first;
  const asked = periodAt(plan.seed.cadence, since);
  return comparePeriods(asked, first) > 0 ? asked : first;
}

/** Periods drawn on maps: each year's last, and all of the current year. */
export function mapPeriods(plan: IndicatorPlan): Period[] {
  const { last } = plan;
  if (last === null) return [];
  return periodRange(firstPeriod(plan), last).filter((period) => {
    const isYearEnd = shiftPeriod(period, 1).slice(0, 4) !== period.slice(0, 4);
    return isYearEnd || period.startsWith(last.slice(0, 4));
  });
}
