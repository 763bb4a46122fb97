import { owedPeriods } from '../indicator/freshness';
import type { Observation } from '../indicator/indicator';
import type { IndicatorCondition } from '../indicator/indicatorCondition';
import { comparePeriods, type Period } from '../time/period';

/** Before the first known figure nothing is missing, unless it is owed: the series had not begun. */
export function gapsOf(
  periods: readonly Period[],
  known: readonly Observation[],
  { freshness }: Pick<IndicatorCondition, 'freshness'>,
): Period[] {
  const measured = new Set(
    known.filter(({ kind }) => kind === 'measured').map(({ period }) => period),
  );
  const owed = new Set(freshness.kind === 'late' ? owedPeriods(freshness) : []);
  const first = firstOf(known);
  return periods.filter(
    (period) =>
      !measured.has(period) &&
      (owed.has(period) || (first !== null && comparePeriods(first, period) <= 0)),
  );
}

/** Where the lead method begins, if another one has figures before it among those shown. */
export function methodBreakOf(
  known: readonly Observation[],
  { indicator: { leadMethod } }: IndicatorCondition,
  shown: ReadonlySet<Period>,
): Period | null {
  const isLead = ({ method }: Observation) => method === leadMethod;
  const start = firstOf(known.filter(isLead));
  const before = firstOf(known.filter((figure) => !isLead(figure) && shown.has(figure.period)));
  if (start === null || before === null || !shown.has(start)) return null;
  return comparePeriods(before, start) < 0 ? start : null;
}

const firstOf = (figures: readonly Observation[]): Period | null =>
  figures.map(({ period }) => period).sort(comparePeriods)[0] ?? null;
