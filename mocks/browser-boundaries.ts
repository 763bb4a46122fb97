import type { ReadBoundary } from './serve';

const files = import.meta.glob<string>('./seeds/boundaries/*.geojson', {
  query: '?raw',
  import: 'default',
});

/** Boundary files as chunks of the demo bundle, fetched when a map asks for one. */
export const readBoundary: ReadBoundary = async (name) =>
  (await files[`./seeds/boundaries/${name}`]?.()) ?? null;
