import { compareCodes } from '../order';
import type { AgencyRecord } from './agencyRecord';

export const AGENCY_ORDERS = ['lateness', 'achievement'] as const;
export type AgencyOrder = (typeof AGENCY_ORDERS)[number];

/** Agencies that are told apart before they are ranked. */
export type AgencyGroup = AgencyRecord['standing'] | 'rated' | 'unrated' | 'without-indicators';

export type PlacedAgency = {
  record: AgencyRecord;
  group: AgencyGroup;
  /** From 1 on, shared by agencies that stand the same; `null` where nothing can be ranked. */
  place: number | null;
};

/**
 * Our own two rules, printed above the list. Lateness: the longest overdue day first, then the number
 * overdue; those that never reported stand before all, for nobody knows how late they are.
 * Achievement: the lowest share of comparable indicators that meet their target first, then the most
 * that miss it; agencies with nothing to compare stand last. What is equal goes by id.
 */
export function agenciesInOrder(
  records: readonly AgencyRecord[],
  order: AgencyOrder,
): PlacedAgency[] {
  const { groupOf, groups } = RULES[order];
  return groups.flatMap(({ group, compare, isRanked = false }) => {
    const inGroup = records
      .filter((record) => groupOf(record) === group)
      .sort((a, b) => compare(a, b) || compareCodes(a.id, b.id));
    const places = isRanked ? placesOf(inGroup, compare) : [];
    return inGroup.map((record, at) => ({ record, group, place: places[at] ?? null }));
  });
}

type Compare = (a: AgencyRecord, b: AgencyRecord) => number;

const longestOverdueFirst: Compare = (a, b) =>
  b.daysLate - a.daysLate || b.overdueCount - a.overdueCount;
const mostUnreportedFirst: Compare = (a, b) => b.unreported - a.unreported;
const nextDueFirst: Compare = (a, b) => compareCodes(a.next?.due ?? LAST, b.next?.due ?? LAST);
/** Shares are compared across: a division could round. */
const lowestShareFirst: Compare = ({ targets: a }, { targets: b }) =>
  a.met * b.comparable - b.met * a.comparable || b.comparable - b.met - (a.comparable - a.met);
const mostIndicatorsFirst: Compare = (a, b) => b.indicators.length - a.indicators.length;
const byIdAlone: Compare = () => 0;

/** After every date. */
const LAST = '9999';

type Rule = {
  groupOf: (record: AgencyRecord) => AgencyGroup;
  /** In the order in which they are listed. */
  groups: readonly { group: AgencyGroup; compare: Compare; isRanked?: true }[];
};

const RULES: Record<AgencyOrder, Rule> = {
  lateness: {
    groupOf: ({ standing }) => standing,
    groups: [
      { group: 'never', compare: mostUnreportedFirst },
      { group: 'late', compare: longestOverdueFirst, isRanked: true },
      { group: 'current', compare: nextDueFirst },
      { group: 'none', compare: byIdAlone },
    ],
  },
  achievement: {
    groupOf: ({ indicators, targets }) => {
      if (indicators.length === 0) return 'without-indicators';
      return targets.comparable === 0 ? 'unrated' : 'rated';
    },
    groups: [
      { group: 'rated', compare: lowestShareFirst, isRanked: true },
      { group: 'unrated', compare: mostIndicatorsFirst },
      { group: 'without-indicators', compare: byIdAlone },
    ],
  },
};

function placesOf(records: readonly AgencyRecord[], compare: Compare): number[] {
  const places: number[] = [];
  records.forEach((record, at) => {
    const before = records[at - 1];
    const isTied = before !== undefined && compare(before, record) === 0;
    places.push((isTied ? places[at - 1] : undefined) ?? at + 1);
  });
  return places;
}
