import { targetCounts } from '../dimension/dimensionCounts';
import type { Agency } from '../region/region';
import { daysBetween, type IsoDate } from '../time/calendar';
import { identitiesOn, unknownIdentity } from './agencyIdentity';
import type { AgencyIdentity, AgencyRecord, AgencyStanding, OverdueKind } from './agencyRecord';
import { type DataOwner, dataOwners } from './dataOwners';
import { type DutyRecords, dutiesOn } from './duties/duties';
import { DUTY_KINDS, type Duty, type DutyKind } from './duties/duty';

/**
 * One record for each agency, those without any duty too. An agency that the list does not know but
 * that answers for something is not dropped: it goes by its id.
 */
export function agencyRecords(
  agencies: readonly Agency[],
  records: DutyRecords,
  on: IsoDate,
): AgencyRecord[] {
  const duties = groupedBy(dutiesOn(records, on), ({ agency }) => agency);
  const indicators = groupedBy(records.indicators, ({ indicator }) => indicator.agency);
  const quickWins = groupedBy(records.quickWins, ({ quickWin }) => quickWin.leadAgency);
  const owners = new Map(dataOwners(records.indicators).map((owner) => [owner.agency, owner]));
  const identities = identitiesOn(agencies, on);
  const ids = new Set([...identities.keys(), ...duties.keys(), ...quickWins.keys()]);
  return [...ids].map((id) => ({
    ...(identities.get(id) ?? unknownIdentity(id)),
    ...stateOf(on, {
      duties: duties.get(id) ?? [],
      indicators: indicators.get(id) ?? [],
      quickWins: quickWins.get(id) ?? [],
      owner: owners.get(id) ?? null,
    }),
  }));
}

type Owned = Pick<AgencyRecord, 'indicators' | 'quickWins'> & {
  /** The longest overdue first, then the coming ones by their day. */
  duties: readonly Duty[];
  owner: DataOwner | null;
};

function stateOf(on: IsoDate, owned: Owned): Omit<AgencyRecord, keyof AgencyIdentity> {
  const { duties, indicators, quickWins, owner } = owned;
  const overdue = overdueKinds(duties);
  const count = (kinds: readonly DutyKind[]) =>
    overdue.reduce((sum, it) => sum + (kinds.includes(it.kind) ? it.count : 0), 0);
  const unreported = count(['figure', 'report']);
  const next = duties.find(({ daysLate }) => daysLate === null);
  return {
    standing: standingOf(owned, unreported),
    overdue,
    overdueCount: count(DUTY_KINDS),
    daysLate: overdue[0]?.longest ?? 0,
    unreported,
    next:
      next === undefined
        ? null
        : { kind: next.kind, due: next.due, inDays: daysBetween(on, next.due) },
    indicators,
    targets: targetCounts(indicators),
    neverReported: owner?.neverReported ?? 0,
    quickWins,
    lastEntry: lastEntryOf(owned),
  };
}

function overdueKinds(duties: readonly Duty[]): OverdueKind[] {
  const kinds = new Map<DutyKind, OverdueKind>();
  for (const { kind, daysLate } of duties) {
    if (daysLate === null) continue;
    // The longest overdue come first, so the first of a kind is its longest.
    const { count, longest } = kinds.get(kind) ?? { count: 0, longest: daysLate };
    kinds.set(kind, { kind, count: count + 1, longest });
  }
  return [...kinds.values()];
}

function standingOf({ duties, indicators, quickWins, owner }: Owned, unreported: number) {
  const isSilent =
    (owner === null || owner.kind === 'never') && quickWins.every(({ report }) => report === null);
  const standings: [AgencyStanding, boolean][] = [
    ['never', isSilent && unreported > 0],
    ['late', duties.some(({ daysLate }) => daysLate !== null)],
    ['current', duties.length + indicators.length + quickWins.length > 0],
  ];
  return standings.find(([, holds]) => holds)?.[0] ?? 'none';
}

const lastEntryOf = ({ owner, quickWins }: Owned): IsoDate | null =>
  [owner?.lastEntry ?? null, ...quickWins.map(({ report }) => report?.enteredAt ?? null)]
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null;

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
