import { assertNever } from '../assertNever';
import type { DimensionCode } from '../dimension/dimension';
import type { Band } from '../indicator/achievement';
import type { IndicatorCondition } from '../indicator/indicatorCondition';
import { daysBetween, type IsoDate } from '../time/calendar';

/** Worst first; an indicator with a band also meets its target or misses it. */
export const INDICATOR_STATUSES = [
  'very-low',
  'low',
  'medium',
  'high',
  'very-high',
  'met',
  'missed',
  'unreported',
  'without-figure',
  'without-target',
  'not-computed',
] as const satisfies readonly (Band | string)[];

export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number];

/** `never` is late too, `due-soon` is current too. */
export const FRESHNESS_STATES = ['current', 'due-soon', 'late', 'never'] as const;
export type FreshnessState = (typeof FRESHNESS_STATES)[number];

/** Our rule: a figure due within a month is one to ask for now. */
export const DUE_SOON_DAYS = 30;

/** What the list is narrowed to; what is unset leaves all. */
export type IndicatorFilter = {
  dimension?: DimensionCode | undefined;
  agency?: string | undefined;
  status?: IndicatorStatus | undefined;
  freshness?: FreshnessState | undefined;
};

export type FilterField = keyof IndicatorFilter;
export const FILTER_FIELDS = ['dimension', 'agency', 'status', 'freshness'] as const;

/** The values of an indicator in each field that can be filtered. */
export type FilterValues = {
  dimension: readonly DimensionCode[];
  agency: readonly string[];
  status: readonly IndicatorStatus[];
  freshness: readonly FreshnessState[];
};

export const filterValuesOf = (condition: IndicatorCondition, on: IsoDate): FilterValues => ({
  dimension: [condition.indicator.dimension],
  agency: [condition.indicator.agency],
  status: statusesOf(condition),
  freshness: freshnessStatesOf(condition, on),
});

export const passes = (values: FilterValues, filter: IndicatorFilter): boolean =>
  FILTER_FIELDS.every((field) => passesIn(values, filter, field));

function passesIn(values: FilterValues, filter: IndicatorFilter, field: FilterField): boolean {
  const wanted: string | undefined = filter[field];
  const own: readonly string[] = values[field];
  return wanted === undefined || own.includes(wanted);
}

/** Band, whether the target is met, or why there is no band. */
function statusesOf({ achievement }: IndicatorCondition): IndicatorStatus[] {
  const { meetsTarget } = achievement;
  const target: IndicatorStatus[] = meetsTarget === null ? [] : [meetsTarget ? 'met' : 'missed'];
  if (achievement.kind === 'rated') return [achievement.band, ...target];
  switch (achievement.reason) {
    case 'late':
    case 'not-reported':
      return ['unreported'];
    case 'suppressed':
    case 'not-applicable':
    case 'not-collected':
      return ['without-figure'];
    case 'no-target':
    case 'yearly-target-only':
      return ['without-target'];
    case 'no-formula':
    case 'zero-target':
      return ['not-computed', ...target];
    default:
      return assertNever(achievement.reason);
  }
}

function freshnessStatesOf({ freshness }: IndicatorCondition, on: IsoDate): FreshnessState[] {
  if (freshness.kind === 'late')
    return freshness.lastReported === null ? ['late', 'never'] : ['late'];
  const isSoon = daysBetween(on, freshness.nextDue) <= DUE_SOON_DAYS;
  return isSoon ? ['current', 'due-soon'] : ['current'];
}
