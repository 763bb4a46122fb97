import { better, figuresOf } from './places';
import type { RawIndicator, RawObservations } from './raw-api';
import { endMonth } from './recomputed';

export type Compared = { regency: string; value: number };

/** Regencies of one period and one method, best first; `null` when this one shares no period. */
export function comparedRegencies(
  own: string,
  answers: Record<string, RawObservations>,
  indicator: RawIndicator,
  day: string,
): { period: string; rows: Compared[] } | null {
  const figures = Object.entries(answers).flatMap(([regency, raw]) =>
    figuresOf(raw, indicator, indicator.leadMethod, day).flatMap(({ area, period, value }) =>
      area === regency && value !== null ? [{ regency, period, value }] : [],
    ),
  );
  const shared = figures
    .filter(({ regency }) => regency === own)
    .filter(({ period }) =>
      figures.some((other) => other.regency !== own && other.period === period),
    )
    .sort((a, b) => endMonth(a.period) - endMonth(b.period))
    .at(-1);
  if (shared === undefined) return null;
  const rows = figures.filter(({ period }) => period === shared.period);
  return {
    period: shared.period,
    rows: rows.sort((a, b) => better(indicator) * (a.value - b.value)),
  };
}
