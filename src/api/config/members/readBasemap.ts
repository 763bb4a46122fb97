import * as v from 'valibot';
import { basemapSchema } from './basemap';

/** The basemap of this installation; `null` where it is broken, which the check of the file names. */
export function readBasemap(written: unknown): v.InferOutput<typeof basemapSchema> | null {
  const read = v.safeParse(basemapSchema, written);
  return read.success ? read.output : null;
}
