import { merge } from 'topojson-client';
import { assignOwners, type OwnedPiece } from './assign-owners';
import type { BoundaryShape } from './boundary-collection';
import { clipLand } from './land-window';
import { type Box, extentOf, type Shape, snap, toPoint } from './plane';
import type { RegencySeed, VillagePoint } from './read-seeds';
import { asTopology, toShape, toSharedArcs } from './shared-arcs';
import { smoothArcs } from './smooth-arcs';
import { cutVillageCells, type LandPiece } from './village-cells';

/** Side of the square of land around the regency, in lengths of its longest side. */
const CONTEXT_SIDE = 2.4;
/** Room left around the regency in the drawing window. */
const PADDING = 0.06;

export type RegencyLand = {
  pieces: LandPiece[];
  window: Box;
};

const slug = (name: string): string => `n-${name.toLowerCase().replaceAll(' ', '-')}`;

const titleCase = (name: string): string =>
  name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

function contextWindow(villages: readonly VillagePoint[]): Box {
  const [west, south, east, north] = extentOf(villages.map(({ place }) => place));
  const half = (Math.max(east - west, north - south) * CONTEXT_SIDE) / 2;
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [snap(x - half), snap(y - half), snap(x + half), snap(y + half)];
}

/** The land of a regency and around it, cut among the village points. */
export function cutRegencyLand(villages: readonly VillagePoint[]): RegencyLand {
  const window = contextWindow(villages.filter(({ district }) => district !== null));
  return { pieces: cutVillageCells(villages, clipLand(window), window), window };
}

function dissolve(pieces: readonly OwnedPiece[]): Map<string, Shape> {
  const shared = toSharedArcs(pieces.map(({ polygon }) => [polygon]));
  const owners = [...new Set(pieces.map(({ owner }) => owner))].sort();
  return new Map(
    owners.map((owner) => {
      const own = shared.shapes.filter((_, i) => pieces[i]?.owner === owner);
      const { coordinates } = merge(asTopology(shared), own);
      return [owner, coordinates.map((rings) => rings.map((ring) => ring.map(toPoint)))];
    }),
  );
}

function smooth(shapes: Map<string, Shape>, window: Box): Map<string, Shape> {
  const owners = [...shapes.keys()];
  const isContext = (i: number) => owners[i]?.startsWith('n-') ?? false;
  const shared = toSharedArcs([...shapes.values()]);
  const scale = (window[2] - window[0]) / CONTEXT_SIDE;
  const smoothed = smoothArcs(shared, { window, scale, isContext });
  return new Map(smoothed.shapes.map((shape, i) => [owners[i] ?? '', toShape(smoothed, shape)]));
}

function pieceOwner({ village }: LandPiece): string {
  return village.district ?? slug(village.name);
}

/** Districts and neighbours, sharing every edge. Fails when a district has no land. */
export function drawDistricts(land: RegencyLand, regency: RegencySeed): BoundaryShape[] {
  const owned = assignOwners(land.pieces, pieceOwner, (owner) => owner.startsWith('n-'));
  const shapes = smooth(dissolve(owned), land.window);
  const districts = regency.districts.map(({ code, name }): BoundaryShape => {
    const shape = shapes.get(code);
    if (!shape) throw new Error(`${regency.name}: no land for district ${code} ${name}`);
    return { id: code, properties: { code, name, role: 'district' }, shape };
  });
  const names = new Map(land.pieces.map((piece) => [pieceOwner(piece), piece.village.name]));
  const neighbours = [...shapes].flatMap(([id, shape]): BoundaryShape[] => {
    const name = titleCase(names.get(id) ?? '');
    return id.startsWith('n-')
      ? [{ id, properties: { code: null, name, role: 'neighbour' }, shape }]
      : [];
  });
  return [...districts, ...neighbours];
}

/** Villages of the regency that have a point; those without are not drawn. */
export function drawVillages(land: RegencyLand): BoundaryShape[] {
  const own = ({ village }: LandPiece) => (village.district ? village.village : slug(village.name));
  const shapes = smooth(dissolve(assignOwners(land.pieces, own, () => true)), land.window);
  const villages = new Map(land.pieces.map(({ village }) => [village.village, village]));
  return [...shapes].flatMap(([id, shape]): BoundaryShape[] => {
    const village = villages.get(id);
    if (!village?.district) return [];
    const { name, district } = village;
    return [{ id, properties: { code: id, name, role: 'village', district }, shape }];
  });
}

/** The regency's extent with a margin: what the map shows first. */
export function drawingWindow(shapes: readonly BoundaryShape[]): Box {
  const own = shapes.filter(({ properties }) => properties.role !== 'neighbour');
  const [west, south, east, north] = extentOf(own.flatMap(({ shape }) => shape.flat(2)));
  const margin = Math.max(east - west, north - south) * PADDING;
  return [snap(west - margin), snap(south - margin), snap(east + margin), snap(north + margin)];
}
