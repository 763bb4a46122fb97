import * as v from 'valibot';
import { FILE_ADDRESS } from '../addresses';

const file = v.pipe(
  v.string(),
  v.regex(FILE_ADDRESS, 'boundaryFile'),
  v.examples(['/batas/52.02-kecamatan.geojson']),
);

/**
 * Files of a regency's own boundaries, in the shape of the catalog's; each is read in its place. A
 * level without a file is read from the catalog.
 */
export const ownBoundariesSchema = v.object({
  district: v.exactOptional(file),
  village: v.exactOptional(file),
});
