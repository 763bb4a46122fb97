import type { LayerSpecification } from 'maplibre-gl';
import type { MapPalette } from './mapPalette';

export const AREA_SOURCE = 'areas';
export const CONTEXT_SOURCE = 'context';
/** Named by its colours, so that a change of theme is a change of image. */
export const hatchName = ({ hatchGround, hatchInk }: MapPalette) =>
  `hatch ${hatchInk} on ${hatchGround}`;
/** The layer that answers to the pointer. */
export const AREA_LAYER = 'area-fill';

/**
 * The layers of the map. Class and absence are feature state, so that a change of year or
 * indicator never sends geometry again; words and outlines of the selected area are drawn above.
 */
export function districtLayers(palette: MapPalette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'context-fill',
      type: 'fill',
      source: CONTEXT_SOURCE,
      paint: { 'fill-color': palette.land },
    },
    {
      id: 'context-line',
      type: 'line',
      source: CONTEXT_SOURCE,
      paint: { 'line-color': palette.landLine, 'line-width': 0.8 },
    },
    {
      id: AREA_LAYER,
      type: 'fill',
      source: AREA_SOURCE,
      paint: { 'fill-color': classColor(palette), 'fill-antialias': false },
    },
    {
      id: 'area-hatch',
      type: 'fill',
      source: AREA_SOURCE,
      // A pattern cannot depend on feature state, its opacity can.
      paint: {
        'fill-pattern': hatchName(palette),
        'fill-opacity': ['case', ['==', ['feature-state', 'class'], 'missing'], 1, 0],
      },
    },
    {
      id: 'area-line',
      type: 'line',
      source: AREA_SOURCE,
      layout: { 'line-join': 'round' },
      paint: {
        'line-width': 1.4,
        'line-color': [
          'case',
          ['==', ['feature-state', 'class'], 'missing'],
          palette.hatchInk,
          palette.areaLine,
        ],
      },
    },
  ];
}

type FillColor = NonNullable<Extract<LayerSpecification, { type: 'fill' }>['paint']>['fill-color'];

function classColor({ classes, plain, hatchGround }: MapPalette): NonNullable<FillColor> {
  const [first, second, third, fourth, fifth] = classes;
  return [
    'match',
    ['feature-state', 'class'],
    'class-0',
    first,
    'class-1',
    second,
    'class-2',
    third,
    'class-3',
    fourth,
    'class-4',
    fifth,
    'plain',
    plain,
    hatchGround,
  ];
}
