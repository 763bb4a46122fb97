import { lineLength, polygonArea } from './plane';
import { arcSides, toSharedArcs } from './shared-arcs';
import type { LandPiece } from './village-cells';

export type OwnedPiece = LandPiece & {
  /** District, village or neighbour that the piece is drawn as part of. */
  owner: string;
};

type Cluster = {
  owner: string;
  members: number[];
  area: number;
  holdsPoint: boolean;
  /** Shared border with each other owner, in degrees. */
  borders: Map<string, number>;
};

type Adjacency = Map<number, number>[];

/** Islands without a village point are kept only from this share of the owner's mainland. */
const ISLAND_SHARE = 0.005;
/** A detached part on the mainland that is smaller than this is taken for a misplaced point. */
const EXCLAVE_SHARE = 0.25;

function findAdjacency(pieces: readonly OwnedPiece[]): Adjacency {
  const shared = toSharedArcs(pieces.map(({ polygon }) => [polygon]));
  const adjacency: Adjacency = pieces.map(() => new Map());
  arcSides(shared).forEach(([a, b], arc) => {
    if (a === undefined || b === undefined || a === b) return;
    const length = lineLength(shared.arcs[arc] ?? []);
    adjacency[a]?.set(b, (adjacency[a].get(b) ?? 0) + length);
    adjacency[b]?.set(a, (adjacency[b].get(a) ?? 0) + length);
  });
  return adjacency;
}

function growCluster(start: number, pieces: readonly OwnedPiece[], near: Adjacency): Cluster {
  const owner = pieces[start]?.owner ?? '';
  const cluster: Cluster = { owner, members: [], area: 0, holdsPoint: false, borders: new Map() };
  const found = new Set([start]);
  for (const member of found) {
    const piece = pieces[member];
    if (!piece) continue;
    cluster.members.push(member);
    cluster.area += polygonArea(piece.polygon);
    cluster.holdsPoint ||= piece.holdsPoint;
    for (const [other, length] of near[member] ?? []) {
      const name = pieces[other]?.owner ?? '';
      if (name === owner) found.add(other);
      else cluster.borders.set(name, (cluster.borders.get(name) ?? 0) + length);
    }
  }
  return cluster;
}

function findClusters(pieces: readonly OwnedPiece[], near: Adjacency): Cluster[] {
  const seen = new Set<number>();
  return pieces.flatMap((_, i) => {
    if (seen.has(i)) return [];
    const cluster = growCluster(i, pieces, near);
    for (const member of cluster.members) seen.add(member);
    return [cluster];
  });
}

function mainAreas(clusters: readonly Cluster[]): Map<string, number> {
  const areas = new Map<string, number>();
  for (const { owner, area } of clusters) areas.set(owner, Math.max(area, areas.get(owner) ?? 0));
  return areas;
}

/** Only land touching another owner can be stranded; the smallest goes first. */
function findStranded(
  clusters: readonly Cluster[],
  isFixed: (owner: string) => boolean,
): Cluster | undefined {
  const main = mainAreas(clusters);
  return clusters
    .filter(({ owner, area, holdsPoint, borders }) => {
      const mainArea = main.get(owner) ?? 0;
      if (borders.size === 0 || area === mainArea) return false;
      return !holdsPoint || (area < mainArea * EXCLAVE_SHARE && !isFixed(owner));
    })
    .sort((a, b) => a.area - b.area)[0];
}

function dropSpecks(
  pieces: OwnedPiece[],
  near: Adjacency,
  isFixed: (owner: string) => boolean,
): OwnedPiece[] {
  const clusters = findClusters(pieces, near);
  const main = mainAreas(clusters);
  const kept = clusters.filter(({ owner, area, holdsPoint }) => {
    // An island off a neighbour without any of its villages may belong to somebody else.
    if (holdsPoint || isFixed(owner)) return holdsPoint;
    return area >= (main.get(owner) ?? 0) * ISLAND_SHARE;
  });
  const members = new Set(kept.flatMap((cluster) => cluster.members));
  return pieces.filter((_, i) => members.has(i));
}

/**
 * Gives every piece to one owner so that owners are whole: detached bits of mainland go to the
 * owner they share most border with, and islets without a village are left out. Parts of a fixed
 * owner that hold a village point stay its own.
 */
export function assignOwners(
  pieces: readonly LandPiece[],
  ownerOf: (piece: LandPiece) => string,
  isFixed: (owner: string) => boolean,
): OwnedPiece[] {
  const owned = pieces.map((piece) => ({ ...piece, owner: ownerOf(piece) }));
  const near = findAdjacency(owned);
  for (;;) {
    const stranded = findStranded(findClusters(owned, near), isFixed);
    const [heir] = [...(stranded?.borders ?? [])].sort((a, b) => b[1] - a[1]);
    if (!stranded || !heir) return dropSpecks(owned, near, isFixed);
    for (const member of stranded.members) {
      const piece = owned[member];
      if (piece) piece.owner = heir[0];
    }
  }
}
