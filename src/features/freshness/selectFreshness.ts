import type { Source } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { compareCodes } from '@/domain/order';
import type { LocalText } from '@/domain/text';
import { daysBetween, type IsoDate } from '@/domain/time/calendar';
import type { Days } from '@/domain/units';

/** What one agency owes and how it stands against the cadence of each of its indicators. */
export type AgencyFreshness = {
  /** `never`: none of its indicators was ever reported. */
  kind: 'late' | 'never' | 'current';
  agency: string;
  /** Indicators it owes, and how many of them are past their deadline. */
  owed: number;
  late: number;
  /** Names of those past their deadline, the furthest past first. */
  lateNames: LocalText[];
  /** The next deadline of those in time; `null` when all are late. */
  nextDue: IsoDate | null;
  /** The deadline that is furthest past, or else the next one. */
  due: IsoDate;
  /** Days since `due`; negative while it is ahead. */
  daysPastDue: Days;
  lastEntry: IsoDate | null;
};

export type FreshnessModel = {
  on: IsoDate;
  /** Late first by days, then those that never reported, then current ones by their next deadline. */
  agencies: AgencyFreshness[];
  late: AgencyFreshness[];
  never: AgencyFreshness[];
  current: AgencyFreshness[];
  sources: Source[];
};

export function selectFreshness(
  conditions: readonly IndicatorCondition[],
  on: IsoDate,
): FreshnessModel {
  const all = [...byAgency(conditions)].map(([agency, owed]) => agencyFreshness(agency, owed, on));
  const ofKind = (wanted: AgencyFreshness['kind']) =>
    all.filter(({ kind }) => kind === wanted).sort(mostPressingFirst);
  const [late, never, current] = [ofKind('late'), ofKind('never'), ofKind('current')];
  const sources = conditions.flatMap(({ latest }) => latest?.source ?? []);
  return { on, agencies: [...late, ...never, ...current], late, never, current, sources };
}

function byAgency(conditions: readonly IndicatorCondition[]): Map<string, IndicatorCondition[]> {
  const groups = new Map<string, IndicatorCondition[]>();
  for (const condition of conditions) {
    const { agency } = condition.indicator;
    groups.set(agency, [...(groups.get(agency) ?? []), condition]);
  }
  return groups;
}

function agencyFreshness(
  agency: string,
  owed: readonly IndicatorCondition[],
  on: IsoDate,
): AgencyFreshness {
  const late = owed
    .filter(({ freshness }) => freshness.kind === 'late')
    .sort((a, b) => compareCodes(dueOf(a), dueOf(b)));
  const entries = owed.flatMap(lastEntryOf).sort();
  const due = owed.map(dueOf).sort()[0] ?? on;
  const everReported = owed.some((condition) => !hasNeverReported(condition));
  return {
    kind: !everReported ? 'never' : late.length > 0 ? 'late' : 'current',
    agency,
    owed: owed.length,
    late: late.length,
    lateNames: late.map(({ indicator }) => indicator.name),
    nextDue: nextDueOf(owed),
    due,
    daysPastDue: daysBetween(due, on),
    lastEntry: entries.at(-1) ?? null,
  };
}

const dueOf = ({ freshness }: IndicatorCondition): IsoDate =>
  freshness.kind === 'late' ? freshness.due : freshness.nextDue;

const nextDueOf = (owed: readonly IndicatorCondition[]): IsoDate | null =>
  owed
    .flatMap(({ freshness }) => (freshness.kind === 'current' ? [freshness.nextDue] : []))
    .sort()[0] ?? null;

const hasNeverReported = ({ freshness }: IndicatorCondition): boolean =>
  freshness.kind === 'late' && freshness.lastReported === null;

/** An entry is a figure or the reason that there is none; "not reported" is nobody's entry. */
const lastEntryOf = ({ trend }: IndicatorCondition): IsoDate[] =>
  trend
    .filter((point) => point.kind === 'measured' || point.reason !== 'not-reported')
    .map(({ enteredAt }) => enteredAt);

const mostPressingFirst = (a: AgencyFreshness, b: AgencyFreshness): number =>
  b.daysPastDue - a.daysPastDue || compareCodes(a.agency, b.agency);
