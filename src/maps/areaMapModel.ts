import type { MultiPolygon, Polygon } from 'geojson';

/** Degrees, WGS 84, in the order of RFC 7946. */
export type LonLat = readonly [lon: number, lat: number];

/** Degrees: west, south, east, north. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

export type AreaGeometry = Polygon | MultiPolygon;

/** One of the five colour classes, low to high. */
export type MapClass = 0 | 1 | 2 | 3 | 4;

/**
 * What an area shows; a missing value is a state with a name, never a colour class. A count is a
 * circle, `share` its radius in shares of the largest (0 to 1): filled areas would show their size.
 */
export type MapValue =
  | { kind: 'value'; class: MapClass; label: string; meetsTarget: boolean | null }
  | { kind: 'counted'; share: number; label: string }
  | { kind: 'missing'; label: string };

export type MapArea = {
  code: string;
  name: string;
  geometry: AreaGeometry;
  labelPoint: LonLat;
  /** Place in the list beside the map, printed where neither name nor value fits. */
  rank: number | null;
  /** Its figure is never written without its name: alone it could be its neighbour's. */
  keepsName?: boolean;
  value: MapValue;
};

/** Neighbouring land, drawn so that the regency does not float. */
export type MapContext = { name: string; geometry: AreaGeometry; labelPoint: LonLat };

/** A place on the map: one mark for all that stands on the same spot. */
export type MapPoint = {
  key: string;
  /** Decides the shape: a square for services, a triangle for sites of quick wins. */
  kind: PointKind;
  at: LonLat;
  /** How many things stand here; written on the mark from two on. */
  count: number;
  /** Names them in words. */
  label: string;
  /** Code of the area it stands in, chosen by a click. */
  area: string | null;
};

export type PointKind = 'service' | 'site';

/** What areas belong to, outlined and named over them: districts over villages. */
export type MapGroup = { code: string; name: string; geometry: AreaGeometry; labelPoint: LonLat };

export type MapScale = {
  /** Five classes, low to high. */
  classes: readonly { label: string }[];
  missingLabel: string;
  unitLabel: string;
  /** Radius in px of the largest circle, where circles are drawn. */
  largestCircle?: number;
};

/** Everything a map shows, ready to draw: words and numbers already formatted. */
export type AreaMapModel = {
  title: string;
  areas: readonly MapArea[];
  context: readonly MapContext[];
  /** Set where areas are too many to be named: their groups are named instead. */
  groups?: readonly MapGroup[];
  /** Code of the group drawn as chosen. */
  selectedGroup?: string | null;
  points?: readonly MapPoint[];
  bbox: BoundingBox;
  scale: MapScale;
  /** Code of the selected area. */
  selected: string | null;
  attribution: string;
  /** Sentence drawn on the map when boundaries are not official. */
  indicativeNote: string | null;
};
