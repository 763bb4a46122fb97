import { describe, expect, test } from 'vitest';
import type { MapPoint } from '../areaMapModel';
import { placesModel } from '../places/placesModel';
import { aRegencyMap, REGENCIES } from '../testing/aRegencyMap';
import { layOutMap, type MapFrame, wholeView } from './layOutMap';

const SIZES: [number, number][] = [
  [358, 484],
  [560, 460],
  [1000, 720],
];

/** A map of places with three marks about the middle of every third district. */
function aPlacesMap(code: string) {
  const { areas, bbox } = aRegencyMap(code);
  const points = areas
    .filter((_, index) => index % 3 === 0)
    .flatMap(({ code: area, labelPoint: [lon, lat] }) =>
      [-0.01, 0, 0.01].map(
        (aside): MapPoint => ({
          key: `${area} ${aside}`,
          kind: 'site',
          at: [lon + aside, lat],
          count: 1,
          label: '',
          area,
        }),
      ),
    );
  return placesModel({
    title: '',
    shapes: {
      bbox,
      status: 'official',
      features: areas.map(({ geometry, ...properties }) => ({ properties, geometry })),
    },
    points,
    countLabel: (count) => (count === 0 ? null : `${count} lokasi`),
    selected: null,
    attribution: '',
    indicativeNote: '',
  });
}

describe.each(REGENCIES)('the places of %s', (code) => {
  test.each(SIZES)('are named wherever they are counted at %i × %i px', (width, height) => {
    const model = aPlacesMap(code);
    const frame: MapFrame = { width, height, fontSize: 12, controls: { width: 36, height: 110 } };
    const { labels } = layOutMap(model, frame, wholeView(model, frame));
    const written = new Map(
      labels.map(({ code: area, lines }) => [area, lines.map(({ text }) => text).join(' ')]),
    );
    const counted = model.areas.filter(({ value }) => value.label !== '');
    expect(counted.length).toBeGreaterThan(3);
    for (const { code: area, name } of counted)
      expect.soft(written.get(area) ?? 'no label', name).toContain(name);
  });
});
