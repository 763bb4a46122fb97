import { type DataOwner, daysLateOf, type OwedIndicator } from '@/domain/agency/dataOwners';
import { type LateFreshness, owedPeriods } from '@/domain/indicator/freshness';
import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import type { LagLimit, OwnersModel } from './selectOwners';

export const nameOf = (agencies: AgencyNames, agency: string): string =>
  agencies.get(agency)?.name ?? agency;

const shortNameOf = (agencies: AgencyNames, agency: string): string =>
  agencies.get(agency)?.shortName ?? agency;

/** How many are late and who longest; those that never reported apart. */
export function ownersFinding(
  { owners, late, never }: OwnersModel,
  agencies: AgencyNames,
  i18n: I18n,
): string {
  const { t } = i18n;
  const all = owners.length;
  const [worst] = late;
  const silent = never.length === 0 ? [] : [t('data.owners.never', { never: never.length })];
  if (worst === undefined) return [t('data.owners.noneLate', { all }), ...silent].join(' ');
  const others = late.filter(({ place }) => place === 1).length - 1;
  const values = {
    late: late.length,
    all,
    others,
    agency: shortNameOf(agencies, worst.agency),
    days: i18n.format.days(daysLateOf(worst)),
  };
  const finding = t(others === 0 ? 'data.owners.finding' : 'data.owners.findingTied', values);
  return [finding, ...silent].join(' ');
}

/** "2022–2025 (4 periode)", or the one period that is owed. */
export function periodsWords(freshness: LateFreshness, { t, format }: I18n): string {
  const owed = owedPeriods(freshness);
  const last = owed.at(-1);
  const first = format.periodShort(freshness.owed);
  if (last === undefined || owed.length === 1) return first;
  return t('data.owners.periods', { first, last: format.periodShort(last), count: owed.length });
}

/** How many of its indicators are in time. */
export function owedWords({ owed, late }: DataOwner, { t }: I18n): string {
  const count = { owed: owed.length, late, onTime: owed.length - late };
  return t(late === 0 ? 'data.owners.owedCurrent' : 'data.owners.owed', count);
}

/** "4 triwulanan, 1 tahunan". */
export const cadenceWords = ({ cadences }: DataOwner, { t }: I18n): string =>
  cadences.map(({ cadence, count }) => t(`data.owners.cadence.${cadence}`, { count })).join(', ');

export function stateWords({ freshness }: OwedIndicator, i18n: I18n): string {
  const { t, format } = i18n;
  if (freshness.kind === 'current')
    return t('data.owners.state.current', {
      period: format.periodShort(freshness.period),
      next: format.periodShort(freshness.nextPeriod),
      due: format.dateShort(freshness.nextDue),
    });
  const never = freshness.lastReported === null;
  return t(never ? 'data.owners.state.never' : 'data.owners.state.late', {
    periods: periodsWords(freshness, i18n),
    days: format.days(freshness.daysLate),
  });
}

export const entryWords = ({ lastEntry }: DataOwner, { t, format }: I18n): string =>
  lastEntry === null
    ? t('data.owners.noEntry')
    : t('data.owners.lastEntry', { date: format.dateShort(lastEntry) });

/** The others that are exactly as late; `null` when there is none. */
export function tiedWords(
  owner: DataOwner,
  late: readonly DataOwner[],
  agencies: AgencyNames,
  { t }: I18n,
): string | null {
  const tied = late.filter((other) => other.place === owner.place && other !== owner);
  if (tied.length === 0) return null;
  const names = tied.map(({ agency }) => shortNameOf(agencies, agency)).join(', ');
  return t('data.owners.tied', { agencies: names });
}

export const limitWords = (limits: readonly LagLimit[], { t, format }: I18n): string =>
  limits
    .map(({ cadence, from, to }) => {
      const range = { from: format.count(from), to: format.days(to) };
      const lag = from === to ? range.to : t('data.owners.lagRange', range);
      return t(`data.owners.limit.${cadence}`, { lag });
    })
    .join(', ');
