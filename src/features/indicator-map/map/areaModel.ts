import type { Boundaries } from '@/api/boundaries/readBoundaries';
import type { DistrictRow, DistrictStanding } from '@/domain/district/districtStanding';
import { growsWithSize } from '@/domain/district/districtStandingForm';
import { circleShare } from '@/domain/map/mapScaleCircles';
import type { I18n } from '@/i18n/I18n';
import type { LonLat, MapArea, MapClass, MapValue } from '@/maps';

type Feature = Boundaries['features'][number];

/** How a reading is written and drawn; `largest` is the largest count of all years. */
export type Drawing = { standing: DistrictStanding; largest: number };

/** Joins a standing and shapes by code; an area without a shape stays in the list. */
export function mapAreas(drawing: Drawing, { features }: Boundaries, i18n: I18n): MapArea[] {
  const rows = new Map(drawing.standing.rows.map((row) => [row.district.code, row]));
  return features.flatMap(({ properties, geometry }) => {
    const row = properties.code === null ? undefined : rows.get(properties.code);
    if (row === undefined) return [];
    const { code, name } = row.district;
    const value = drawnValue(row, drawing, i18n);
    return [{ code, name, geometry, labelPoint: pointOf(properties), rank: row.rank, value }];
  });
}

function drawnValue({ reading }: DistrictRow, drawing: Drawing, { t, format }: I18n): MapValue {
  const { indicator } = drawing.standing;
  if (reading.kind === 'missing')
    return { kind: 'missing', label: t(`map.missing.${reading.reason}`) };
  const label = format.number(reading.value, indicator.decimals);
  if (growsWithSize(indicator))
    return { kind: 'counted', share: circleShare(reading.value, drawing.largest), label };
  const { meetsTarget } = reading.achievement;
  return { kind: 'value', class: mapClass(reading.class), label, meetsTarget };
}

const CLASSES: readonly MapClass[] = [0, 1, 2, 3, 4];
const mapClass = (index: number): MapClass => CLASSES[index] ?? 4;

/** The contract has checked that a point has two numbers. */
export const pointOf = ({ labelPoint: [lon = 0, lat = 0] }: Feature['properties']): LonLat => [
  lon,
  lat,
];
