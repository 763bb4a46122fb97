import type * as v from 'valibot';
import { boundariesSchema } from '../contract/catalog/boundarySchemas';
import { readAhead } from '../early/readAhead';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';

/** Boundaries as the catalog serves them (RFC 7946), checked. */
export type Boundaries = v.InferOutput<typeof boundariesSchema>;

/** Boundaries by address. Rejects with `HttpError`, status 404, where the catalog has none of a level. */
export const boundaries = readAhead(
  async (url, signal): Promise<Boundaries> =>
    unwrap(parsePart(url, boundariesSchema, await getJson(url, signal), (output) => output)),
);
