import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import polygonClipping from 'polygon-clipping';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import regionSeeds from '#mocks/seeds/regions.json';
import {
  extentOf,
  isInside,
  lineLength,
  type Point,
  type Shape,
  shapeArea,
  signedArea,
} from '../scripts/boundaries/plane';

const pointSchema = v.strictTuple([v.number(), v.number()]);
const polygonSchema = v.array(v.array(pointSchema));
const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  bbox: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  publishedAt: v.pipe(v.string(), v.isoDate()),
  status: v.literal('indicative'),
  attribution: v.object({ id: v.string(), en: v.string() }),
  license: v.string(),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      id: v.string(),
      properties: v.object({
        code: v.nullable(v.string()),
        name: v.string(),
        role: v.picklist(['district', 'neighbour', 'village']),
        district: v.optional(v.string()),
        labelPoint: pointSchema,
      }),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: polygonSchema }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygonSchema) }),
      ]),
    }),
  ),
});

type Boundary = v.InferOutput<typeof collectionSchema>['features'][number];

const folder = new URL('../mocks/seeds/boundaries/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const parse = (file: string) => v.parse(collectionSchema, JSON.parse(read(file)));
const files = readdirSync(folder).filter((file) => file.endsWith('.geojson'));

const shapeOf = ({ geometry }: Boundary): Shape =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

const boxesTouch = (a: Shape, b: Shape) => {
  const [p, q] = [extentOf(a.flat(2)), extentOf(b.flat(2))];
  return p[0] <= q[2] && p[2] >= q[0] && p[1] <= q[3] && p[3] >= q[1];
};

const pairsOf = (features: readonly Boundary[]) =>
  features.flatMap((a, i) =>
    features
      .slice(i + 1)
      .filter((b) => boxesTouch(shapeOf(a), shapeOf(b)))
      .map((b) => ({ a, b })),
  );

type Edge = { from: Point; to: Point };

const edgesOf = (shape: Shape): Edge[] =>
  shape.flat().flatMap((ring) => ring.slice(1).map((to, i) => ({ from: ring[i] ?? to, to })));

/** A metre to the right of the middle of an edge: on the far side of a ring wound by RFC 7946. */
function beyond({ from: [ax, ay], to: [bx, by] }: Edge): Point {
  const step = 1e-5 / Math.hypot(bx - ax, by - ay);
  return [(ax + bx) / 2 + (by - ay) * step, (ay + by) / 2 - (bx - ax) * step];
}

describe.each(files)('the computed boundaries in %s', (file) => {
  const { bbox, features } = parse(file);
  const own = features.filter(({ properties }) => properties.role !== 'neighbour');

  it('are closed rings, the outer counterclockwise and holes clockwise', () => {
    for (const [outer = [], ...holes] of features.flatMap(shapeOf)) {
      for (const ring of [outer, ...holes]) expect(ring.at(-1)).toEqual(ring[0]);
      expect(signedArea(outer)).toBeGreaterThan(0);
      for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
    }
  });

  it('do not overlap', () => {
    const overlaps = pairsOf(features)
      .filter(({ a, b }) => {
        const common = polygonClipping.intersection(shapeOf(a), shapeOf(b));
        return shapeArea(common) > shapeArea(shapeOf(a)) * 1e-6;
      })
      .map(({ a, b }) => `${a.id} over ${b.id}`);
    expect(overlaps).toEqual([]);
  });

  it('leave no gap and no area counted twice', () => {
    const [first = [], ...rest] = own.map(shapeOf);
    const union = polygonClipping.union(first, ...rest);
    const sum = own.reduce((area, feature) => area + shapeArea(shapeOf(feature)), 0);
    expect(Math.abs(sum / shapeArea(union) - 1)).toBeLessThan(0.001);
    const land = polygonClipping.union(first, ...features.map(shapeOf));
    const holes = land.flatMap(([, ...inner]) => inner);
    expect(holes).toEqual([]);
  });

  it('have no slivers', () => {
    const slivers = own.flatMap((feature) =>
      shapeOf(feature)
        .map(([outer = []]) => (4 * Math.PI * signedArea(outer)) / lineLength(outer) ** 2)
        .filter((roundness) => roundness < 0.1)
        .map((roundness) => `${feature.id}: ${roundness.toFixed(3)}`),
    );
    expect(slivers).toEqual([]);
  });

  it('share every vertex of a common edge: beyond an unshared edge there is no neighbour', () => {
    const edges = features.flatMap((feature) => edgesOf(shapeOf(feature)));
    const known = new Set(edges.map(({ from, to }) => `${from} ${to}`));
    const lonely = edges.filter(({ from, to }) => !known.has(`${to} ${from}`)).map(beyond);
    const polygons = features.flatMap(shapeOf);
    const inNeighbour = lonely.filter((place) => polygons.some((area) => isInside(area, place)));
    expect(lonely.length).toBeGreaterThan(0);
    expect(inNeighbour).toEqual([]);
  });

  it('carry a label point inside the shape, with coordinates of at most five decimals', () => {
    for (const feature of features) {
      const { labelPoint } = feature.properties;
      expect(shapeOf(feature).some((polygon) => isInside(polygon, labelPoint))).toBe(true);
      for (const value of shapeOf(feature).flat(3))
        expect(Math.abs(value * 1e5 - Math.round(value * 1e5))).toBeLessThan(1e-4);
    }
  });

  it('lie inside the drawing window with room to spare', () => {
    const [west, south, east, north] = extentOf(own.flatMap((feature) => shapeOf(feature).flat(2)));
    expect(bbox[0]).toBeLessThan(west);
    expect(bbox[1]).toBeLessThan(south);
    expect(bbox[2]).toBeGreaterThan(east);
    expect(bbox[3]).toBeGreaterThan(north);
  });
});

describe.each(regionSeeds.regions)('the boundaries of $nama', (region) => {
  const file = `${region.kodeKemendagri}.district.geojson`;
  const { features } = parse(file);

  it('show every kecamatan exactly once, by code and name', () => {
    const drawn = features.filter(({ properties }) => properties.role === 'district');
    expect(drawn.map(({ id, properties }) => [id, properties.code, properties.name])).toEqual(
      region.kecamatan.map(({ kodeKemendagri, nama }) => [kodeKemendagri, kodeKemendagri, nama]),
    );
  });

  it('show neighbours, which have a name but no code', () => {
    const neighbours = features.filter(({ properties }) => properties.role === 'neighbour');
    expect(neighbours.length).toBeGreaterThan(2);
    for (const { properties } of neighbours) {
      expect(properties.code).toBeNull();
      expect(properties.name).toMatch(/^[A-Z]/);
    }
  });

  it('take at most 40 kB of transfer', () => {
    expect(gzipSync(read(file)).length).toBeLessThanOrEqual(40_000);
  });
});

describe('the village boundaries of Lombok Tengah', () => {
  const { attribution, features } = parse('52.02.village.geojson');
  const region = regionSeeds.regions.find(({ kodeKemendagri }) => kodeKemendagri === '52.02');

  it('take at most 60 kB of transfer', () => {
    expect(gzipSync(read('52.02.village.geojson')).length).toBeLessThanOrEqual(60_000);
  });

  it('name the district that each village belongs to', () => {
    const districts = new Set(region?.kecamatan.map(({ kodeKemendagri }) => kodeKemendagri));
    for (const { id, properties } of features) {
      expect(districts).toContain(properties.district);
      expect(id.startsWith(`${properties.district}.`)).toBe(true);
    }
  });

  it('say how many villages have no point and are not drawn', () => {
    const all = (region?.jumlahDesa ?? 0) + (region?.jumlahKelurahan ?? 0);
    expect(attribution.id).toContain(`${all - features.length} desa/kelurahan tanpa titik`);
  });
});
