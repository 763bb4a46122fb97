import { type DataOwner, dataOwners } from '@/domain/agency/dataOwners';
import type { Source } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { IsoDate } from '@/domain/time/calendar';
import { type Cadence, PERIODS_PER_YEAR } from '@/domain/time/period';

/** The shortest and the longest reporting lag in use, in days. */
export type LagLimit = { cadence: Cadence; from: number; to: number };

export type OwnersModel = {
  on: IsoDate;
  owners: DataOwner[];
  late: DataOwner[];
  never: DataOwner[];
  current: DataOwner[];
  limits: LagLimit[];
  sources: Source[];
};

export function selectOwners(conditions: readonly IndicatorCondition[], on: IsoDate): OwnersModel {
  const owners = dataOwners(conditions);
  const ofKind = (wanted: DataOwner['kind']) => owners.filter(({ kind }) => kind === wanted);
  return {
    on,
    owners,
    late: ofKind('late'),
    never: ofKind('never'),
    current: ofKind('current'),
    limits: lagLimits(conditions),
    sources: conditions.flatMap(({ latest }) => latest?.source ?? []),
  };
}

function lagLimits(conditions: readonly IndicatorCondition[]): LagLimit[] {
  const cadences = [...new Set(conditions.map(({ indicator }) => indicator.cadence))];
  return cadences
    .sort((a, b) => PERIODS_PER_YEAR[b] - PERIODS_PER_YEAR[a])
    .map((cadence) => {
      const lags = conditions
        .filter(({ indicator }) => indicator.cadence === cadence)
        .map(({ indicator }) => indicator.expectedLag);
      return { cadence, from: Math.min(...lags), to: Math.max(...lags) };
    });
}
