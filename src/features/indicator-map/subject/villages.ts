import type { Boundaries } from '@/api/boundaries/readBoundaries';
import type { IndicatorFigures } from '@/api/observations/readFigures';
import type { StandingArea } from '@/domain/district/districtStanding';
import { compareCodes } from '@/domain/order';
import type { DistrictCode } from '@/domain/region/region';

const VILLAGE = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/;

const known = new WeakMap<Boundaries, WeakMap<IndicatorFigures, StandingArea[]>>();

/**
 * Villages with a shape or a figure; one without a shape has no name but its code. Every panel gets
 * the same list, so that what is thought about it is thought once.
 */
export function villagesOf(shapes: Boundaries, figures: IndicatorFigures): StandingArea[] {
  const byFigures = known.get(shapes) ?? new WeakMap<IndicatorFigures, StandingArea[]>();
  known.set(shapes, byFigures);
  const villages = byFigures.get(figures) ?? listVillages(shapes, figures);
  byFigures.set(figures, villages);
  return villages;
}

function listVillages(
  { features }: Boundaries,
  { observations }: IndicatorFigures,
): StandingArea[] {
  const names = new Map<string, string>();
  for (const { area } of observations) if (VILLAGE.test(area)) names.set(area, area);
  for (const { properties } of features)
    if (properties.role === 'village' && properties.code !== null)
      names.set(properties.code, properties.name);
  return [...names]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => compareCodes(a.code, b.code));
}

/** The district of a village: the first three parts of its Kemendagri code. */
export const districtOf = (village: string): DistrictCode =>
  village.split('.').slice(0, 3).join('.');
