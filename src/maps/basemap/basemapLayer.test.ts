import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { AREA_LAYER } from '../canvas/districtLayers';
import type { MapPalette } from '../canvas/mapPalette';
import { mapStyle } from '../canvas/mapStyle';
import { aSquareMap } from '../testing/aSquareMap';
import { BASEMAP, basemapSource, withBasemap } from './basemapLayer';

const palette: MapPalette = {
  classes: ['#D3DEEE', '#AEC1E0', '#83A0CD', '#5073AD', '#24427A'],
  plain: '#E9EDF3',
  hatchGround: '#FFFFFF',
  hatchInk: '#8390A5',
  areaLine: '#FFFFFF',
  land: '#F7F8FA',
  landLine: '#C3CBD7',
  sea: '#FFFFFF',
};
const basemap = {
  tiles: '/ubin/{z}/{x}/{y}.png',
  attribution: { id: 'BIG' },
  minZoom: 3,
  maxZoom: 16,
  opacity: 0.5,
};
const bare = mapStyle(aSquareMap(), palette);
const layers = withBasemap(bare.layers, basemap.opacity, false);

test('the style with a basemap is valid by the style specification', () => {
  const sources = { ...bare.sources, [BASEMAP]: basemapSource(basemap, 'https://x.go.id') };
  expect(validateStyleMin({ ...bare, sources, layers })).toEqual([]);
});

test('the basemap lies above land and sea, under the districts', () => {
  expect(layers.map(({ id }) => id)).toEqual([
    'sea',
    'context-fill',
    'context-line',
    BASEMAP,
    AREA_LAYER,
    'area-rim',
    'area-hatch',
    'area-line',
  ]);
});

test('through a district the ground is seen, and its rim has the very colour of its class', () => {
  const paintOf = (id: string) => layers.find((layer) => layer.id === id)?.paint;
  const fill = bare.layers.find(({ id }) => id === AREA_LAYER)?.paint;
  expect(paintOf(AREA_LAYER)).toEqual({ ...fill, 'fill-opacity': 0.5 });
  expect(paintOf('area-rim')).toMatchObject({
    'line-color': fill && 'fill-color' in fill ? fill['fill-color'] : null,
  });
  expect(paintOf('area-rim')).not.toHaveProperty('line-opacity');
});

test.each([
  ['/ubin/{z}/{x}/{y}.png', 'https://x.go.id/ubin/{z}/{x}/{y}.png'],
  ['https://ubin.go.id/{z}/{x}/{y}.png', 'https://ubin.go.id/{z}/{x}/{y}.png'],
])('tiles of %s are asked of %s alone', (tiles, asked) => {
  expect(basemapSource({ ...basemap, tiles }, 'https://x.go.id').tiles).toEqual([asked]);
});

test('in the dark the basemap is turned down', () => {
  const brightness = (isDark: boolean) =>
    withBasemap(bare.layers, 0.5, isDark).find(({ id }) => id === BASEMAP)?.paint;
  expect(brightness(true)).toMatchObject({ 'raster-brightness-max': 0.45 });
  expect(brightness(false)).toMatchObject({ 'raster-brightness-max': 1 });
});
