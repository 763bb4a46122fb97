import { expect, test } from 'vitest';
import type { MapPoint } from '../areaMapModel';
import { type DistrictShapes, placesModel } from './placesModel';

const SQUARE = { type: 'Polygon' as const, coordinates: [[[0, 0]]] };

const shapes: DistrictShapes = {
  bbox: [0, 0, 1, 1],
  status: 'official',
  features: ['Praya', 'Pujut', 'Batukliang'].map((name, index) => ({
    properties: { code: `52.02.0${index + 1}`, name, labelPoint: [0, 0] },
    geometry: SQUARE,
  })),
};

const aPoint = (area: string, count: number): MapPoint => ({
  key: area,
  kind: 'service',
  at: [0, 0],
  count,
  label: '',
  area,
});

const labels = (points: readonly MapPoint[], counts?: ReadonlyMap<string, number>) =>
  placesModel({
    title: '',
    shapes,
    points,
    counts,
    countLabel: (count) => (count === 0 ? null : `${count} layanan`),
    selected: null,
    attribution: '',
    indicativeNote: '',
  }).areas.map(({ name, value }) => `${name} ${value.label}`.trim());

test('districts where something stands come first, each with what its marks stand for', () => {
  expect(labels([aPoint('52.02.02', 2), aPoint('52.02.02', 1)])).toEqual([
    'Pujut 3 layanan',
    'Praya',
    'Batukliang',
  ]);
});

test('given counts are written instead: what has no mark counts too', () => {
  const counts = new Map([
    ['52.02.02', 2],
    ['52.02.03', 1],
  ]);
  expect(labels([aPoint('52.02.02', 1), aPoint('52.02.01', 1)], counts)).toEqual([
    'Pujut 2 layanan',
    'Batukliang 1 layanan',
    'Praya',
  ]);
});
