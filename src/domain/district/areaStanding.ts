import type { Indicator } from '../indicator/indicator';
import type { IndicatorCondition } from '../indicator/indicatorCondition';
import { mapIndicator, mapIndicators } from '../map/mapIndicators';
import { type ClassBreaks, classBreaks, classOf } from '../map/mapScale';
import { type DistrictStanding, districtObservations, districtStanding } from './districtStanding';

/** Class bounds that hold for all years, or those of the year shown alone. */
export type ClassRule = 'fixed' | 'own';

export type AreaQuestion = Parameters<typeof districtStanding>[0] & { classRule: ClassRule };

/** How districts or villages stand on one indicator in one year. */
export function areaStanding({ classRule, ...question }: AreaQuestion): DistrictStanding {
  const standing = districtStanding(question);
  return classRule === 'own' ? withOwnClasses(standing) : standing;
}

/** The same standing in classes cut from the values of its own period, with that period's target. */
function withOwnClasses(standing: DistrictStanding): DistrictStanding {
  const { rows, target, indicator } = standing;
  const breaks = classBreaks({
    values: rows.flatMap(({ reading }) => (reading.kind === 'value' ? [reading.value] : [])),
    target: target?.value ?? null,
    direction: indicator.direction,
  });
  return {
    ...standing,
    breaks,
    boundTarget: target,
    rows: rows.map((row) => reclassed(row, breaks)),
  };
}

function reclassed(row: DistrictStanding['rows'][number], breaks: ClassBreaks): typeof row {
  const { reading } = row;
  if (reading.kind === 'missing') return row;
  return { ...row, reading: { ...reading, class: classOf(breaks, reading.value) } };
}

/** Indicators with figures by area: what grows with size is drawn as circles, all else as fills. */
export const areaIndicators = (conditions: readonly IndicatorCondition[]): IndicatorCondition[] =>
  conditions.filter(({ indicator }) => indicator.level !== 'regency');

/** The chosen indicator; else the rate farthest from its target, else the first there is. */
export const areaIndicator = (
  candidates: readonly IndicatorCondition[],
  chosen: string | undefined,
): IndicatorCondition | null =>
  candidates.find(({ indicator }) => indicator.id === chosen) ??
  mapIndicator(mapIndicators(candidates), undefined) ??
  candidates[0] ??
  null;

/** Whether a standing has any figure to show by the date. */
export const hasAreaFigures = (
  indicator: Indicator,
  question: Pick<AreaQuestion, 'figures' | 'districts' | 'on'>,
): boolean => districtObservations({ ...question, indicator }).length > 0;
