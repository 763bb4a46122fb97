import type { BBox, Feature, FeatureCollection, Geometry } from 'geojson';
import type { DistrictRow, DistrictStanding } from '@/domain/district/districtStanding';
import type { I18n } from '@/i18n/I18n';
import type { AreaMapModel } from '../areaMapModel';
import { figureOf } from './standingTable';

/** The areas of a map with their figures (RFC 7946); one without a shape keeps its figure. */
export function standingGeoJson(
  standing: DistrictStanding,
  map: AreaMapModel,
  i18n: Pick<I18n, 'say'>,
): FeatureCollection<Geometry | null> {
  const shapes = new Map(map.areas.map(({ code, geometry }) => [code, geometry]));
  const collection = {
    type: 'FeatureCollection' as const,
    bbox: boxOf(map),
    /** Whose boundaries they are, and whether they are the official ones. */
    attribution: map.attribution,
    boundaryStatus: map.indicativeNote === null ? 'official' : 'indicative',
    features: standing.rows.map(
      (row): Feature<Geometry | null> => ({
        type: 'Feature',
        id: row.district.code,
        properties: propertiesOf(row, standing, i18n),
        geometry: shapes.get(row.district.code) ?? null,
      }),
    ),
  };
  return collection;
}

const boxOf = ({ bbox: [west, south, east, north] }: AreaMapModel): BBox => [
  west,
  south,
  east,
  north,
];

function propertiesOf(row: DistrictRow, standing: DistrictStanding, { say }: Pick<I18n, 'say'>) {
  const { district, rank, reading } = row;
  const { indicator, period } = standing;
  const figure = figureOf(standing, row);
  const achievement = reading.kind === 'value' ? reading.achievement : null;
  const rated = achievement?.kind === 'rated' ? achievement : null;
  return {
    code: district.code,
    name: district.name,
    indicator: indicator.id,
    indicatorName: say(indicator.name),
    unit: say(indicator.unit.label),
    period,
    value: reading.kind === 'value' ? reading.value : null,
    missing: reading.kind === 'missing' ? reading.reason : null,
    rank,
    achievement: rated?.percent ?? null,
    band: rated?.band ?? null,
    status: figure?.status ?? null,
    source: figure?.source.name ?? null,
    simulated: figure?.source.simulated ?? null,
    publishedAt: figure?.publishedAt ?? null,
  };
}
