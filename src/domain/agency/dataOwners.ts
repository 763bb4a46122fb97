import type { Freshness, LateFreshness } from '../indicator/freshness';
import type { Indicator } from '../indicator/indicator';
import type { IndicatorCondition } from '../indicator/indicatorCondition';
import { compareCodes } from '../order';
import type { IsoDate } from '../time/calendar';
import { type Cadence, PERIODS_PER_YEAR } from '../time/period';
import type { Days } from '../units';

/** An indicator that an agency owes, and how it stands against its own cadence. */
export type OwedIndicator = { indicator: Indicator; freshness: Freshness };

/** The period that an agency owes longest. */
export type Debt = { indicator: Indicator; freshness: LateFreshness };

export type DataOwner = {
  /** `never`: none of its indicators was ever reported. */
  kind: 'late' | 'never' | 'current';
  agency: string;
  /** All that it owes, the longest overdue first, then by next deadline. */
  owed: OwedIndicator[];
  late: number;
  /** Of the late ones, those of which no period was ever reported. */
  neverReported: number;
  cadences: { cadence: Cadence; count: number }[];
  /** `null` when nothing is late. */
  oldest: Debt | null;
  /** The next deadline of those in time; `null` when all are late. */
  nextDue: IsoDate | null;
  /** The last day on which it entered a figure, or the reason that there is none. */
  lastEntry: IsoDate | null;
  /** Place among the late from 1 on, shared by agencies equally late; `null` for the others. */
  place: number | null;
};

/**
 * Who owes figures: the late by days of their oldest debt, then those that never reported, the one
 * with most to report first, then those in time by their next deadline. What is equal goes by id.
 */
export function dataOwners(conditions: readonly IndicatorCondition[]): DataOwner[] {
  const all = [...byAgency(conditions)].map(([agency, owned]) => ownerOf(agency, owned));
  const ofKind = (wanted: DataOwner['kind']) => all.filter(({ kind }) => kind === wanted);
  return [
    ...placed(ofKind('late').sort(longestLateFirst)),
    ...ofKind('never').sort(mostOwedFirst),
    ...ofKind('current').sort(nextDueFirst),
  ];
}

/** Days since the oldest debt fell due; 0 when nothing is late. */
export const daysLateOf = ({ oldest }: Pick<DataOwner, 'oldest'>): Days | 0 =>
  oldest?.freshness.daysLate ?? 0;

function byAgency(conditions: readonly IndicatorCondition[]): Map<string, IndicatorCondition[]> {
  const groups = new Map<string, IndicatorCondition[]>();
  for (const condition of conditions) {
    const group = groups.get(condition.indicator.agency);
    if (group === undefined) groups.set(condition.indicator.agency, [condition]);
    else group.push(condition);
  }
  return groups;
}

function ownerOf(agency: string, owned: readonly IndicatorCondition[]): DataOwner {
  const owed = owned
    .map(({ indicator, freshness }) => ({ indicator, freshness }))
    .sort((a, b) => pressing(a, b) || compareCodes(a.indicator.code, b.indicator.code));
  const debts = owed.flatMap(({ indicator, freshness }) =>
    freshness.kind === 'late' ? { indicator, freshness } : [],
  );
  const neverReported = debts.filter(({ freshness }) => freshness.lastReported === null).length;
  const nextDues = owed.flatMap(({ freshness }) =>
    freshness.kind === 'current' ? freshness.nextDue : [],
  );
  return {
    kind: neverReported === owed.length ? 'never' : debts.length > 0 ? 'late' : 'current',
    agency,
    owed,
    late: debts.length,
    neverReported,
    cadences: cadencesOf(owed),
    oldest: debts[0] ?? null,
    nextDue: nextDues[0] ?? null,
    lastEntry: owned.flatMap(entries).sort().at(-1) ?? null,
    place: null,
  };
}

const dueOf = ({ freshness }: OwedIndicator): IsoDate =>
  freshness.kind === 'late' ? freshness.due : freshness.nextDue;

/** What is late fell due before today, so the order of deadlines puts it first. */
const pressing = (a: OwedIndicator, b: OwedIndicator): number => compareCodes(dueOf(a), dueOf(b));

function cadencesOf(owed: readonly OwedIndicator[]): DataOwner['cadences'] {
  const cadences = [...new Set(owed.map(({ indicator }) => indicator.cadence))];
  return cadences
    .sort((a, b) => PERIODS_PER_YEAR[b] - PERIODS_PER_YEAR[a])
    .map((cadence) => ({
      cadence,
      count: owed.filter(({ indicator }) => indicator.cadence === cadence).length,
    }));
}

/** "Not reported" is nobody's entry. */
const entries = ({ trend }: IndicatorCondition): IsoDate[] =>
  trend
    .filter((point) => point.kind === 'measured' || point.reason !== 'not-reported')
    .map(({ enteredAt }) => enteredAt);

const placed = (late: readonly DataOwner[]): DataOwner[] =>
  late.map((owner) => ({
    ...owner,
    place: late.findIndex((other) => daysLateOf(other) === daysLateOf(owner)) + 1,
  }));

const byId = (a: DataOwner, b: DataOwner) => compareCodes(a.agency, b.agency);
const longestLateFirst = (a: DataOwner, b: DataOwner) =>
  daysLateOf(b) - daysLateOf(a) || byId(a, b);
const mostOwedFirst = (a: DataOwner, b: DataOwner) => b.owed.length - a.owed.length || byId(a, b);
const nextDueFirst = (a: DataOwner, b: DataOwner) =>
  compareCodes(a.nextDue ?? '', b.nextDue ?? '') || byId(a, b);
