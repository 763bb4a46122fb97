import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { aSquareMap } from '../testing/aSquareMap';
import { hatchImage } from './hatchImage';
import type { MapPalette } from './mapPalette';
import { areaState, mapStyle } from './mapStyle';

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

test('the style is valid by the style specification', () => {
  expect(validateStyleMin(mapStyle(aSquareMap(), palette))).toEqual([]);
});

test('the style asks the network for nothing', () => {
  expect(JSON.stringify(mapStyle(aSquareMap(), palette))).not.toMatch(
    /https?:|glyphs|sprite|tiles/,
  );
});

test('a missing value is a state of its own, not the lowest class', () => {
  const [present, , , missing] = aSquareMap().areas.map(areaState);
  expect(present).toEqual({ class: 'class-4' });
  expect(missing).toEqual({ class: 'missing' });
});

test('the hatch runs on without a seam at the edge of its tile', () => {
  const { width, data } = hatchImage(palette, 1);
  const isInk = (x: number, y: number) =>
    data[(((y + width) % width) * width + ((x + width) % width)) * 4] === 0x83;
  const places = Array.from({ length: width }, (_, place) => place);
  expect(places.every((x) => isInk(x, 0) === isInk(x + 1, -1))).toBe(true);
  expect(places.some((x) => isInk(x, 0)) && places.some((x) => !isInk(x, 0))).toBe(true);
});
