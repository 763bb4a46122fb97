import type { MultiPolygon as GeoMultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as ArcShape, Topology } from 'topojson-specification';
import { type Point, type Shape, toPoint } from './plane';

/** Shapes as lists of shared lines: what two neighbours have in common exists once. */
export type SharedArcs = {
  arcs: Point[][];
  /** One per shape given, in order. */
  shapes: ArcShape[];
};

/** No quantising here: the coordinates are on the grid already (see `snap`). */
export function toSharedArcs(shapes: readonly Shape[]): SharedArcs {
  const named = shapes.map((coordinates, i): [string, GeoMultiPolygon] => [
    String(i),
    { type: 'MultiPolygon', coordinates },
  ]);
  const built = topology(Object.fromEntries(named));
  const arcShapes = shapes.map((_, i): ArcShape => {
    const object = built.objects[String(i)];
    if (object?.type !== 'MultiPolygon') throw new Error(`Shape ${i} is lost in the topology`);
    return { type: 'MultiPolygon', arcs: object.arcs };
  });
  return { arcs: built.arcs.map((arc) => arc.map(toPoint)), shapes: arcShapes };
}

export const asTopology = ({ arcs }: SharedArcs): Topology => ({
  type: 'Topology',
  objects: {},
  arcs,
});

export function toShape(shared: SharedArcs, shape: ArcShape): Shape {
  const { coordinates } = feature(asTopology(shared), shape).geometry;
  return coordinates.map((polygon) => polygon.map((ring) => ring.map(toPoint)));
}

/** Arc numbers of a shape; a negative number means the arc is walked backwards. */
const arcNumbers = (shape: ArcShape): number[] =>
  shape.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));

/** For every arc, which shapes it borders: two inland, one on the coast. */
export function arcSides({ arcs, shapes }: SharedArcs): number[][] {
  const sides: number[][] = arcs.map(() => []);
  shapes.forEach((shape, i) => {
    for (const arc of arcNumbers(shape)) sides[arc]?.push(i);
  });
  return sides;
}
