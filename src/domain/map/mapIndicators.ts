import type { IndicatorCondition } from '../indicator/indicatorCondition';

/** Only rates measured by district: a choropleth of counts would show size, not condition. */
export const mapIndicators = (conditions: readonly IndicatorCondition[]): IndicatorCondition[] =>
  conditions.filter(({ indicator }) => indicator.level !== 'regency' && indicator.isRate);

/** The chosen indicator; else the one farthest from its target, which the regent will ask about. */
export function mapIndicator(
  candidates: readonly IndicatorCondition[],
  chosen: string | undefined,
): IndicatorCondition | null {
  const named = candidates.find(({ indicator }) => indicator.id === chosen);
  if (named !== undefined) return named;
  const percentOf = ({ achievement }: IndicatorCondition) =>
    achievement.kind === 'rated' ? achievement.percent : Number.POSITIVE_INFINITY;
  return [...candidates].sort((a, b) => percentOf(a) - percentOf(b))[0] ?? null;
}

/** What the reader chose on the map; each may be unset. */
export type MapChoice = {
  kecamatan?: string | undefined;
  indikator?: string | undefined;
  tahun?: number | undefined;
};
