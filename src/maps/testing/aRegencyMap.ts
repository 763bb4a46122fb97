import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { AreaGeometry, AreaMapModel, BoundingBox, LonLat, MapArea } from '../areaMapModel';

export const REGENCIES = ['52.02', '33.25', '73.22', '62.02'];

type Properties = { code: string | null; name: string; role: string; labelPoint: LonLat };

type Boundaries = FeatureCollection<AreaGeometry, Properties> & { bbox: BoundingBox };

/** A map of one of the demo regencies, one district without a value. */
export function aRegencyMap(code: string, overrides: Partial<AreaMapModel> = {}): AreaMapModel {
  const path = join('mocks', 'seeds', 'boundaries', `${code}.district.geojson`);
  const boundaries: Boundaries = JSON.parse(readFileSync(path, 'utf8'));
  const land = boundaries.features.map(({ geometry, properties }) => ({ geometry, ...properties }));
  return {
    title: 'Sampah terkelola',
    areas: land.filter(({ role }) => role === 'district').map(toArea),
    context: land.filter(({ role }) => role === 'neighbour'),
    bbox: boundaries.bbox,
    scale: { classes: [], missingLabel: 'belum ada data', unitLabel: '%' },
    selected: null,
    attribution: '',
    indicativeNote: 'Batas indikatif, dihitung dari titik desa, bukan batas resmi',
    ...overrides,
  };
}

function toArea(
  { code, name, geometry, labelPoint }: Properties & { geometry: AreaGeometry },
  index: number,
): MapArea {
  const value: MapArea['value'] =
    index === 11
      ? { kind: 'missing', label: 'belum ada data' }
      : { kind: 'value', class: 1, label: '61,2', meetsTarget: index === 0 };
  return { code: code ?? '', name, geometry, labelPoint, rank: index + 1, value };
}
