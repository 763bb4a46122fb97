import { queryOptions } from '@tanstack/react-query';
import type { RegencyCode } from '@/domain/region/region';
import { type ApiBase, resourceUrl } from '../apiBase';
import { getJson } from '../http/getJson';
import { type Editions, parseEditions } from './parseEditions';

/** Frozen editions of hearings, with what is broken of the list. Throws `ContractError` where all is. */
export const editionListQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({
    queryKey: ['editions', base.catalog, regency],
    queryFn: async ({ signal }): Promise<Editions> => {
      const url = resourceUrl(base, 'editions', { regency });
      return parseEditions(url, await getJson(url, signal));
    },
  });

const goodOnes = ({ editions }: Editions) => editions;

/** The same list, without what is broken of it. */
export const editionsQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({ ...editionListQuery(base, regency), select: goodOnes });
