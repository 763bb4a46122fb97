import { queryOptions } from '@tanstack/react-query';
import type { RegencyCode } from '@/domain/region/region';
import { type ApiBase, resourceUrl } from '../apiBase';
import { HttpError } from '../http/errors';
import { ownFile } from './boundaryQueries';
import { type Boundaries, boundaries } from './readBoundaries';

/** Village boundaries of a regency; `null` where its catalog has none, which is no failure. */
export const villageBoundariesQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({
    queryKey: ['village-boundaries', base.catalog, regency, ...ownFile(base, regency, 'village')],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }): Promise<Boundaries | null> => {
      try {
        return await boundaries.read(
          resourceUrl(base, 'boundaries', { regency, level: 'village' }),
          signal,
        );
      } catch (error) {
        if (error instanceof HttpError && error.status === 404) return null;
        throw error;
      }
    },
  });
