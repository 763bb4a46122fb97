import { type AgencyOrder, agenciesInOrder, type PlacedAgency } from '@/domain/agency/agencyOrder';
import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import { DUTY_KINDS, type DutyKind } from '@/domain/agency/duties/duty';
import type { TargetCounts } from '@/domain/dimension/dimensionCounts';
import { searchIndicators } from '@/domain/search/indicatorSearch';
import type { AgencyQuery } from './agencyQuery';
import type { Ranking } from './rankingOf';

export type RankingModel = {
  order: AgencyOrder;
  /** `undefined`: of all commissions. */
  commission: string | undefined;
  /** What is shown, in order. */
  placed: PlacedAgency[];
  /** All agencies of the regency. */
  total: number;
  /** Agencies that the places are counted among: those of the commission. */
  ranked: number;
  /** Of what is shown. */
  overdue: { kind: DutyKind; count: number }[];
  targets: Pick<TargetCounts, 'met' | 'comparable'>;
};

/** A search narrows what is shown and keeps the places; a commission is ranked by itself. */
export function selectRanking(
  { records, index }: Ranking,
  { order, text, ...query }: AgencyQuery,
): RankingModel {
  const partners = partnersOf(records, query.commission);
  const commission = partners === records ? undefined : query.commission;
  const { offBy } = searchIndicators(index, text);
  const placed = agenciesInOrder(partners, order).filter(({ record }) => offBy.has(record.id));
  const shown = placed.map(({ record }) => record);
  return {
    order,
    commission,
    placed,
    total: records.length,
    ranked: partners.length,
    overdue: overdueOf(shown),
    targets: {
      met: sum(shown, ({ targets }) => targets.met),
      comparable: sum(shown, ({ targets }) => targets.comparable),
    },
  };
}

/** The agencies that answer to a commission; all of them where none does. */
export function partnersOf(
  records: readonly AgencyRecord[],
  commission: string | undefined,
): readonly AgencyRecord[] {
  const partners = records.filter((record) => record.commission === commission);
  return commission === undefined || partners.length === 0 ? records : partners;
}

const sum = (records: readonly AgencyRecord[], of: (record: AgencyRecord) => number): number =>
  records.reduce((total, record) => total + of(record), 0);

const overdueOf = (records: readonly AgencyRecord[]): RankingModel['overdue'] =>
  DUTY_KINDS.map((kind) => ({
    kind,
    count: sum(records, ({ overdue }) => overdue.find((it) => it.kind === kind)?.count ?? 0),
  })).filter(({ count }) => count > 0);
