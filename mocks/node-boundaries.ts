import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadBoundary } from './serve';

/** Boundary files from the source tree, for tests and scripts. */
export const readBoundary: ReadBoundary = async (name) => {
  if (!/^[\w.]+\.geojson$/.test(name)) return null;
  return readFile(join(import.meta.dirname, 'seeds', 'boundaries', name), 'utf8').catch(() => null);
};
