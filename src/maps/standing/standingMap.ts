import type { DistrictRow, DistrictStanding } from '@/domain/district/districtStanding';
import type { LocalText } from '@/domain/text';
import { classLabels, missingLabel } from '@/i18n/district/classWords';
import type { I18n } from '@/i18n/I18n';
import type { AreaGeometry, AreaMapModel, MapClass } from '../areaMapModel';

type Feature = {
  properties: { code: string | null; name: string; role: string; labelPoint: number[] };
  geometry: AreaGeometry;
};

/** Boundaries as a catalog serves them. */
export type Boundaries = {
  features: readonly Feature[];
  bbox: number[];
  status: 'official' | 'indicative';
  attribution: LocalText;
};

type Shown = {
  /** What the map shows, in one sentence. */
  title: string;
  /** Code of the district drawn as chosen. */
  selected: string | null;
};

/** Joins standing and boundaries by code; a district without a shape stays in the list. */
export function standingMap(
  standing: DistrictStanding,
  boundaries: Boundaries,
  { title, selected }: Shown,
  i18n: I18n,
): AreaMapModel {
  const { t, say } = i18n;
  const rows = new Map(standing.rows.map((row) => [row.district.code, row]));
  return {
    title,
    areas: boundaries.features.flatMap((feature) => {
      const row = feature.properties.code === null ? undefined : rows.get(feature.properties.code);
      return row === undefined ? [] : [areaOf(feature, row, standing, i18n)];
    }),
    context: boundaries.features
      .filter(({ properties }) => properties.role === 'neighbour')
      .map(({ properties, geometry }) => ({
        name: properties.name,
        geometry,
        labelPoint: pointOf(properties.labelPoint),
      })),
    bbox: boxOf(boundaries.bbox),
    scale: {
      classes: classLabels(standing, i18n),
      missingLabel: missingLabel(standing, i18n),
      unitLabel: say(standing.indicator.unit.label),
    },
    selected: selected !== null && rows.has(selected) ? selected : null,
    attribution: say(boundaries.attribution),
    indicativeNote: boundaries.status === 'indicative' ? t('map.indicative') : null,
  };
}

function areaOf(
  { properties, geometry }: Feature,
  { district, rank, reading }: DistrictRow,
  { indicator }: DistrictStanding,
  { t, format }: I18n,
): AreaMapModel['areas'][number] {
  return {
    code: district.code,
    name: district.name,
    geometry,
    labelPoint: pointOf(properties.labelPoint),
    rank,
    value:
      reading.kind === 'missing'
        ? { kind: 'missing', label: t(`map.missing.${reading.reason}`) }
        : {
            kind: 'value',
            class: mapClass(reading.class),
            label: format.number(reading.value, indicator.decimals),
            meetsTarget: reading.achievement.meetsTarget,
          },
  };
}

const MOST_CLASSES = 5;
const mapClass = (index: number): MapClass => Math.min(index, MOST_CLASSES - 1) as MapClass;

/** The contract has checked that a point has two numbers and a box four. */
const pointOf = ([lon = 0, lat = 0]: number[]) => [lon, lat] as const;
const boxOf = ([west = 0, south = 0, east = 0, north = 0]: number[]) =>
  [west, south, east, north] as const;
