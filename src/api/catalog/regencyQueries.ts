import { queryOptions } from '@tanstack/react-query';
import type { Regency } from '@/domain/region/region';
import { type ApiBase, resourceUrl } from '../apiBase';
import { regenciesSchema } from '../contract/catalog/regencySchemas';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';

/** Every regency that the catalog serves. Throws `ContractError`. */
export const regenciesQuery = (base: ApiBase) =>
  queryOptions({
    queryKey: ['regencies', base.catalog],
    queryFn: async ({ signal }): Promise<Regency[]> => {
      const url = resourceUrl(base, 'regencies', {});
      const body = await getJson(url, signal);
      return unwrap(parsePart(url, regenciesSchema, body, ({ regencies }) => regencies));
    },
  });
