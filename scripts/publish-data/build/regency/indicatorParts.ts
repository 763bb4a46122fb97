import type { Figure, IndicatorParts } from '@/api/contract/scorecard/parts';
import { isoDate } from '@/domain/time/calendar';
import { isPeriod, periodAt, periodEnd } from '@/domain/time/period';
import type { Series } from '../assessment/observations';
import type { Definition } from '../catalog/indicators';

/** What a scorecard is made of, for every indicator. */
export function indicatorParts(
  latest: ReadonlyMap<string, Definition>,
  series: ReadonlyMap<string, Series>,
  code: string,
): IndicatorParts[] {
  return [...latest].map(([id, definition]) => {
    const { observations, targets, accounts } = series.get(id) ?? NOTHING;
    return {
      definition,
      figures: (since) => ofRegency(observations, code, definition, since),
      targets: (since) =>
        targets.filter(({ area, period }) => area === code && Number(period.slice(0, 4)) >= since),
      accounts,
    };
  });
}

const NOTHING: Series = { observations: [], targets: [], accounts: [] };

/** Regency figures from the period of the day on. */
function ofRegency(
  observations: readonly Figure[],
  code: string,
  { cadence }: Definition,
  since: string | null,
): Figure[] {
  const own = observations.filter(({ area }) => area === code);
  if (since === null) return own;
  const first = periodEnd(periodAt(cadence, isoDate(since)));
  return own.filter(({ period }) => isPeriod(period) && periodEnd(period) >= first);
}
