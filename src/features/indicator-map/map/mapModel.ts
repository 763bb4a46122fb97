import type { Boundaries } from '@/api/boundaries/readBoundaries';
import { classLabels, missingLabel } from '@/i18n/district/classWords';
import type { I18n } from '@/i18n/I18n';
import type { AreaMapModel, MapGroup, MapPoint } from '@/maps';
import type { AreaChoice } from '../choice';
import type { MapLevel } from '../subject/mapSubject';
import { type Drawing, mapAreas, pointOf } from './areaModel';
import { mapFinding } from './mapFinding';

/** Radius in px of the largest circle: villages are a tenth of a district. */
const LARGEST_CIRCLE: Record<MapLevel, number> = { district: 26, village: 12 };

type Sheet = {
  drawing: Drawing;
  level: MapLevel;
  districtShapes: Boundaries;
  /** Shapes of the level shown. */
  shapes: Boundaries;
  choice: Pick<AreaChoice, 'kecamatan' | 'desa'>;
  points: readonly MapPoint[];
};

/** Everything the map shows, in words and numbers as they are written. */
export function mapModel(sheet: Sheet, i18n: I18n): AreaMapModel {
  const { drawing, level, shapes, districtShapes, choice, points } = sheet;
  const { t, say } = i18n;
  const { standing } = drawing;
  const [west = 0, south = 0, east = 0, north = 0] = districtShapes.bbox;
  const areas = mapAreas(drawing, shapes, i18n);
  const chosen = level === 'district' ? choice.kecamatan : choice.desa;
  return {
    title: mapFinding(standing, level, i18n),
    areas,
    context: neighboursOf(districtShapes),
    ...(level === 'village'
      ? { groups: groupsOf(districtShapes), selectedGroup: choice.kecamatan ?? null }
      : {}),
    points,
    bbox: [west, south, east, north],
    scale: {
      classes: classLabels(standing, i18n),
      missingLabel: missingLabel(standing, i18n),
      unitLabel: say(standing.indicator.unit.label),
      largestCircle: LARGEST_CIRCLE[level],
    },
    selected: areas.some(({ code }) => code === chosen) ? (chosen ?? null) : null,
    attribution: say(shapes.attribution),
    indicativeNote: shapes.status === 'indicative' ? t('map.indicative') : null,
  };
}

const neighboursOf = ({ features }: Boundaries) =>
  features
    .filter(({ properties }) => properties.role === 'neighbour')
    .map(({ properties, geometry }) => ({
      name: properties.name,
      geometry,
      labelPoint: pointOf(properties),
    }));

const groupsOf = ({ features }: Boundaries): MapGroup[] =>
  features.flatMap(({ properties, geometry }) =>
    properties.code === null
      ? []
      : [
          {
            code: properties.code,
            name: properties.name,
            geometry,
            labelPoint: pointOf(properties),
          },
        ],
  );
