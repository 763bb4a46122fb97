import type { Boundaries } from '@/api/boundaries/readBoundaries';
import type { IndicatorFigures } from '@/api/observations/readFigures';
import { type AreaQuestion, hasAreaFigures } from '@/domain/district/areaStanding';
import type { StandingArea } from '@/domain/district/districtStanding';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { District } from '@/domain/region/region';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { villagesOf } from './villages';

export type MapLevel = 'district' | 'village';

/** What the page is about: one indicator, the areas it is shown by, and the question of how they stand. */
export type MapSubject = {
  condition: IndicatorCondition;
  districts: District[];
  level: MapLevel;
  /** Levels that have both figures and shapes; one or two. */
  levels: MapLevel[];
  /** Village shapes; `null` where the indicator does not go so deep or the catalog has none. */
  villages: Boundaries | null;
  question: Omit<AreaQuestion, 'year' | 'classRule'> & { figures: IndicatorFigures };
};

type Material = {
  viewpoint: Viewpoint;
  condition: IndicatorCondition;
  districts: District[];
  figures: IndicatorFigures;
  villages: Boundaries | null;
  /** The level asked for; another is shown where it has no figures. */
  wanted: MapLevel;
};

export function mapSubject(material: Material): MapSubject {
  const { viewpoint, condition, districts, figures, villages, wanted } = material;
  const { indicator, freshness } = condition;
  const { regency, on } = viewpoint;
  const areasOf: Record<MapLevel, StandingArea[]> = {
    district: districts,
    village: villages === null ? [] : villagesOf(villages, figures),
  };
  const levels = (['district', 'village'] as const).filter((level) =>
    hasAreaFigures(indicator, { figures, districts: areasOf[level], on }),
  );
  const level = levels.includes(wanted) ? wanted : (levels[0] ?? 'district');
  const question = { indicator, figures, districts: areasOf[level], regency, on, freshness };
  return { condition, districts, level, levels, villages, question };
}
