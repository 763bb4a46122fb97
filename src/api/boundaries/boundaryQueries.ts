import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import type { RegencyCode } from '@/domain/region/region';
import { type ApiBase, resourceUrl } from '../apiBase';
import { boundariesSchema } from '../contract/catalog/boundarySchemas';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';

/** Boundaries as the catalog serves them (RFC 7946), checked. */
export type Boundaries = v.InferOutput<typeof boundariesSchema>;

type BoundaryLevel = 'district' | 'village';

/** Boundaries change rarely: they are fetched once a session. */
export const boundariesQuery = (base: ApiBase, regency: RegencyCode, level: BoundaryLevel) =>
  queryOptions({
    queryKey: ['boundaries', base.catalog, regency, level, ...ownFile(base, regency, level)],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => readBoundaries(base, regency, level, signal),
  });

/** Another file is another answer, in what a browser has kept too. */
export const ownFile = (base: ApiBase, regency: RegencyCode, level: BoundaryLevel): string[] => {
  const file = base.boundaries?.[regency]?.[level];
  return file === undefined ? [] : [file];
};

/** Throws `HttpError` with status 404 where the catalog has none of this level. */
export async function readBoundaries(
  base: ApiBase,
  regency: RegencyCode,
  level: BoundaryLevel,
  signal: AbortSignal,
): Promise<Boundaries> {
  const url = resourceUrl(base, 'boundaries', { regency, level });
  const body = await getJson(url, signal);
  return unwrap(parsePart(url, boundariesSchema, body, (output) => output));
}
