import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import polygonClipping from 'polygon-clipping';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type Box, boxRing, extentOf, type Shape, toPoint } from './plane';

const landFile = createRequire(import.meta.url).resolve('world-atlas/land-10m.json');

function readLand(): Shape {
  const topology: Topology = JSON.parse(readFileSync(landFile, 'utf8'));
  const { land } = topology.objects;
  if (land?.type !== 'GeometryCollection')
    throw new Error('world-atlas: land has changed its form');
  const { features } = feature(topology, land);
  return features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((rings) => rings.map((ring) => ring.map(toPoint)))
      : [],
  );
}

const overlaps = (a: Box, b: Box): boolean =>
  a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** Natural Earth land inside the window; clipped first, because clipping the world per village is slow. */
export function clipLand(window: Box): Shape {
  const near = readLand().filter(([outer = []]) => overlaps(extentOf(outer), window));
  return polygonClipping.intersection([boxRing(window)], near);
}
