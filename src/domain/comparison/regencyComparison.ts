import type { Indicator, MeasuredObservation, Observation } from '../indicator/indicator';
import { observationKey } from '../indicator/series';
import { compareCodes } from '../order';
import { latestVersions } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import { comparePeriods, type Period, periodParts } from '../time/period';
import { type LeftOutReason, reasonLeftOut } from './regencyComparisonReason';

/** A regency with every published version of its figures of the indicator. */
export type RegencyFigures = {
  code: string;
  name: string;
  observations: readonly Observation[];
};

export type ComparedRegency = {
  code: string;
  name: string;
  observation: MeasuredObservation;
  /** Equal values share a rank. */
  rank: number;
};

export type LeftOutRegency = { code: string; name: string; reason: LeftOutReason };

/** Regencies side by side: one method, one period. */
export type RegencyComparison = {
  method: string;
  /** The newest period that this regency shares with another; else its own newest, or `null`. */
  period: Period | null;
  /** This regency's own newest period by the method; later than `period` where nobody shares it. */
  newest: Period | null;
  /** Best first; this regency alone when it shares nothing, none when it has no figure. */
  rows: ComparedRegency[];
  leftOut: LeftOutRegency[];
};

type Question = {
  indicator: Pick<Indicator, 'leadMethod' | 'cadence' | 'direction'>;
  own: RegencyFigures;
  others: readonly RegencyFigures[];
  on: IsoDate;
};

/**
 * Our published rule: only figures of one method and one period stand side by side. The method is the
 * leading one of this regency, the period the newest that it shares with at least one other.
 */
export function regencyComparison({ indicator, own, others, on }: Question): RegencyComparison {
  const known = [own, ...others].map((regency) => ({
    ...regency,
    figures: ofRegency(regency, on),
  }));
  const comparable = known.map(({ figures, ...regency }) => ({
    ...regency,
    measured: figures.filter((entry) => isComparable(entry, indicator)),
  }));
  const [mine = [], ...elsewhere] = comparable.map(({ measured }) => measured.map(periodOfEntry));
  const periods = mine.sort(comparePeriods);
  const newest = periods.at(-1) ?? null;
  const period = periods.findLast((entry) => elsewhere.flat().includes(entry)) ?? newest;
  const rows = comparable.flatMap(({ code, name, measured }) => {
    const observation = measured.find((entry) => entry.period === period);
    return observation === undefined ? [] : [{ code, name, observation }];
  });
  const compared = new Set(rows.map(({ code }) => code));
  return {
    method: indicator.leadMethod,
    period,
    newest,
    rows: ranked(rows, indicator.direction),
    leftOut: known
      .filter(({ code }) => !compared.has(code))
      .map(({ code, name, figures }) => ({
        code,
        name,
        reason: reasonLeftOut(figures, indicator, period),
      })),
  };
}

const ofRegency = ({ code, observations }: RegencyFigures, on: IsoDate): Observation[] =>
  latestVersions(
    observations.filter(({ area }) => area === code),
    observationKey,
    on,
  );

const isComparable = (
  entry: Observation,
  { leadMethod, cadence }: Question['indicator'],
): entry is MeasuredObservation =>
  entry.kind === 'measured' &&
  entry.method === leadMethod &&
  periodParts(entry.period).cadence === cadence;

const periodOfEntry = ({ period }: Observation): Period => period;

function ranked(
  rows: Omit<ComparedRegency, 'rank'>[],
  direction: Indicator['direction'],
): ComparedRegency[] {
  const sign = direction === 'higher-is-better' ? -1 : 1;
  const goodness = ({ observation }: Omit<ComparedRegency, 'rank'>) => sign * observation.value;
  const sorted = [...rows].sort(
    (a, b) => goodness(a) - goodness(b) || compareCodes(a.code, b.code),
  );
  return sorted.map((row) => ({
    ...row,
    rank: sorted.findIndex((other) => goodness(other) === goodness(row)) + 1,
  }));
}
