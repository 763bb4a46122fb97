import { queryOptions } from '@tanstack/react-query';
import type { RegencyCode } from '@/domain/region/region';
import type { ApiBase } from '../apiBase';
import { HttpError } from '../http/errors';
import { type Boundaries, ownFile, readBoundaries } from './boundaryQueries';

/** Village boundaries of a regency; `null` where its catalog has none, which is no failure. */
export const villageBoundariesQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({
    queryKey: ['village-boundaries', base.catalog, regency, ...ownFile(base, regency, 'village')],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }): Promise<Boundaries | null> => {
      try {
        return await readBoundaries(base, regency, 'village', signal);
      } catch (error) {
        if (error instanceof HttpError && error.status === 404) return null;
        throw error;
      }
    },
  });
