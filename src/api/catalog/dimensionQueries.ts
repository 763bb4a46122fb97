import { queryOptions } from '@tanstack/react-query';
import type { SubDimension } from '@/domain/dimension/dimension';
import { type ApiBase, resourceUrl } from '../apiBase';
import { dimensionsSchema } from '../contract/catalog/dimensionSchemas';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';

/** Names of all sub-dimensions, in the order of the framework. Throws `ContractError`. */
export const subDimensionsQuery = (base: ApiBase) =>
  queryOptions({
    queryKey: ['dimensions', base.catalog],
    queryFn: async ({ signal }): Promise<SubDimension[]> => {
      const url = resourceUrl(base, 'dimensions', {});
      const body = await getJson(url, signal);
      return unwrap(
        parsePart(url, dimensionsSchema, body, ({ dimensions }) =>
          dimensions.flatMap(({ code, subDimensions }) =>
            subDimensions.map((part) => ({ ...part, dimension: code })),
          ),
        ),
      );
    },
  });
