import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { AreaGeometry, AreaMapModel, MapArea } from '../areaMapModel';
import { AREA_SOURCE, CONTEXT_SOURCE, districtLayers } from './districtLayers';
import type { MapPalette } from './mapPalette';

/** A style without any address: geometry inline, no tiles, no glyphs, no sprite. */
export function mapStyle(
  { areas, context }: Pick<AreaMapModel, 'areas' | 'context'>,
  palette: MapPalette,
): StyleSpecification {
  return {
    version: 8,
    sources: {
      [CONTEXT_SOURCE]: { type: 'geojson', data: toCollection(context.map(withoutCode)) },
      // Codes such as 52.02.01 are no integers, so they need promoteId to carry state.
      [AREA_SOURCE]: { type: 'geojson', data: toCollection(areas), promoteId: 'code' },
    },
    layers: districtLayers(palette),
  };
}

/** What an area's colour depends on. */
export function areaState({ value }: MapArea): { class: string } {
  switch (value.kind) {
    case 'missing':
      return { class: 'missing' };
    case 'counted':
      return { class: 'plain' };
    case 'value':
      return { class: `class-${value.class}` };
  }
}

const withoutCode = ({ geometry }: { geometry: AreaGeometry }) => ({ code: '', geometry });

function toCollection(
  shapes: readonly { code: string; geometry: AreaGeometry }[],
): FeatureCollection<AreaGeometry> {
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ code, geometry }) => ({
      type: 'Feature',
      properties: { code },
      geometry,
    })),
  };
}
