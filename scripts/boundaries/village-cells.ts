import { Delaunay } from 'd3-delaunay';
import polygonClipping from 'polygon-clipping';
import {
  type Box,
  isInside,
  type Polygon,
  polygonArea,
  type Ring,
  type Shape,
  snapRing,
  toPoint,
} from './plane';
import type { VillagePoint } from './read-seeds';

/** One connected piece of land that lies nearest to one village point. */
export type LandPiece = {
  polygon: Polygon;
  village: VillagePoint;
  /** False for the far side of a bay: land that is nearest only across water. */
  holdsPoint: boolean;
};

/** Degrees of longitude shrink with latitude; without this "nearest" would lean east and west. */
const shrinkAt = ([, south, , north]: Box): number =>
  Math.cos((((south + north) / 2) * Math.PI) / 180);

function nearestCells(villages: readonly VillagePoint[], window: Box): Ring[] {
  const shrink = shrinkAt(window);
  const [west, south, east, north] = window;
  const flat = villages.map(({ place }): [number, number] => [place[0] * shrink, place[1]]);
  const voronoi = Delaunay.from(flat).voronoi([west * shrink, south, east * shrink, north]);
  return villages.map((village, i) => {
    const cell = voronoi.cellPolygon(i);
    // A neighbour's village beyond the window has no cell in it; one of our own must have.
    if (!cell && village.district)
      throw new Error(`No cell for ${village.village} ${village.name}`);
    return (cell ?? []).map(toPoint).map(([x, y]) => [x / shrink, y]);
  });
}

function clipToLand(cell: Ring, land: Shape): Polygon[] {
  const clipped = cell.length > 0 ? polygonClipping.intersection([cell], land) : [];
  return clipped
    .map((polygon) => polygon.map(snapRing).filter((ring) => ring.length > 3))
    .filter((polygon) => polygon.length > 0)
    .sort((a, b) => polygonArea(b) - polygonArea(a));
}

function toPieces(village: VillagePoint, polygons: Polygon[]): LandPiece[] {
  const home = polygons.findIndex((polygon) => isInside(polygon, village.place));
  // A point just off a coarse coast counts as standing on the largest piece, which comes first.
  return polygons.map((polygon, i) => ({ polygon, village, holdsPoint: i === Math.max(home, 0) }));
}

/** Divides the land of a window among its village points: each place goes to the nearest. */
export function cutVillageCells(
  villages: readonly VillagePoint[],
  land: Shape,
  window: Box,
): LandPiece[] {
  const cells = nearestCells(villages, window);
  return villages.flatMap((village, i) => toPieces(village, clipToLand(cells[i] ?? [], land)));
}
