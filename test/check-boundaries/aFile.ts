import type { Point, Ring } from '../../scripts/boundaries/plane';

const tidy = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A square of 0.1 degrees, counterclockwise, as RFC 7946 asks. */
export const square = (x: number, y = -8.7, side = 0.1): Ring => [
  [x, y],
  [tidy(x + side), y],
  [tidy(x + side), tidy(y + side)],
  [x, tidy(y + side)],
  [x, y],
];

type Properties = Record<string, unknown>;
export type AFeature = { ring: Point[]; properties: Properties };

export const district = (code: string, name: string, x: number): AFeature => ({
  ring: square(x),
  properties: { code, name, role: 'district', labelPoint: [tidy(x + 0.05), -8.65] },
});

/** Two districts side by side and a neighbour, without a fault; override one thing. */
export function aFile({
  features = [district('52.02.01', 'Praya', 116.2), district('52.02.02', 'Jonggat', 116.3)],
  head = {},
}: {
  features?: AFeature[];
  head?: Properties;
} = {}): string {
  const sea = {
    ring: square(116.1),
    properties: { code: null, name: 'Tetangga', role: 'neighbour', labelPoint: [116.15, -8.65] },
  };
  return JSON.stringify({
    type: 'FeatureCollection',
    ...{ bbox: [116.1, -8.8, 116.5, -8.5], publishedAt: '2026-01-02', status: 'official' },
    ...{ attribution: { id: 'Batas: BIG' }, license: 'CC BY 4.0' },
    ...head,
    features: [...features, sea].map(({ ring, properties }, index) => ({
      type: 'Feature',
      id: String(properties.code ?? index),
      properties,
      geometry: { type: 'Polygon', coordinates: [ring] },
    })),
  });
}
