import { queryOptions } from '@tanstack/react-query';
import type { RegencyCode } from '@/domain/region/region';
import { type ApiBase, resourceUrl } from '../apiBase';
import { boundaries } from './readBoundaries';

export type BoundaryLevel = 'district' | 'village';

/** Boundaries change rarely: they are fetched once a session. */
export const boundariesQuery = (base: ApiBase, regency: RegencyCode, level: BoundaryLevel) => {
  const url = () => resourceUrl(base, 'boundaries', { regency, level });
  return queryOptions({
    queryKey: ['boundaries', base.catalog, regency, level, ...ownFile(base, regency, level)],
    staleTime: Number.POSITIVE_INFINITY,
    initialData: () => boundaries.takeAtHand(url()),
    queryFn: ({ signal }) => boundaries.read(url(), signal),
  });
};

/** Another file is another answer, in what a browser has kept too. */
export const ownFile = (base: ApiBase, regency: RegencyCode, level: BoundaryLevel): string[] => {
  const file = base.boundaries?.[regency]?.[level];
  return file === undefined ? [] : [file];
};
