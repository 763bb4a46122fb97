import type { FeatureCollection, Geometry } from 'geojson';
import type { FileFacts } from './fileFacts';

/** The areas as they are given, with what the file says of itself in a member of its own (RFC 7946, 6.1). */
export const geoJsonText = (areas: FeatureCollection<Geometry | null>, facts: FileFacts): string =>
  JSON.stringify({ ...areas, about: facts });
