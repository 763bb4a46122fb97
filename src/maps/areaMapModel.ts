import type { MultiPolygon, Polygon } from 'geojson';

/** Degrees, WGS 84, in the order of RFC 7946. */
export type LonLat = readonly [lon: number, lat: number];

/** Degrees: west, south, east, north. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

export type AreaGeometry = Polygon | MultiPolygon;

/** One of the five colour classes, low to high. */
export type MapClass = 0 | 1 | 2 | 3 | 4;

/** What an area shows; a missing value is a state with a name, never a colour class. */
export type MapValue =
  | { kind: 'value'; class: MapClass; label: string; meetsTarget: boolean | null }
  | { kind: 'missing'; label: string };

export type MapArea = {
  code: string;
  name: string;
  geometry: AreaGeometry;
  labelPoint: LonLat;
  /** Place in the list beside the map, printed where neither name nor value fits. */
  rank: number | null;
  value: MapValue;
};

/** Neighbouring land, drawn so that the regency does not float. */
export type MapContext = { name: string; geometry: AreaGeometry; labelPoint: LonLat };

export type MapScale = {
  /** Five classes, low to high. */
  classes: readonly { label: string }[];
  missingLabel: string;
  unitLabel: string;
};

/** Everything a map shows, ready to draw: words and numbers already formatted. */
export type AreaMapModel = {
  title: string;
  areas: readonly MapArea[];
  context: readonly MapContext[];
  bbox: BoundingBox;
  scale: MapScale;
  /** Code of the selected area. */
  selected: string | null;
  attribution: string;
  /** Sentence drawn on the map when boundaries are not official. */
  indicativeNote: string | null;
};
