import { queryOptions } from '@tanstack/react-query';
import type { IndexScheme } from '@/domain/assessment/evaluation';
import { type ApiBase, resourceUrl } from '../apiBase';
import { indexSchemesSchema } from '../contract/catalog/indexSchemeSchemas';
import { ContractError } from '../http/errors';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';
import { toScheme } from '../scorecard/toScorecard';

/** Scales, weights and bands of every edition of every index. Throws `ContractError`. */
export const schemesQuery = (base: ApiBase) =>
  queryOptions({
    queryKey: ['schemes', base.catalog],
    queryFn: async ({ signal }): Promise<IndexScheme[]> => {
      const url = resourceUrl(base, 'indexSchemes', {});
      const body = await getJson(url, signal);
      return unwrap(
        parsePart(url, indexSchemesSchema, body, ({ schemes }) => schemes.map(toScheme)),
      );
    },
  });

/** Finds the scheme a record names; throws `ContractError` naming the record when there is none. */
export type SchemeLookup = (id: string, path: string) => IndexScheme;

export function schemeLookup(url: string, schemes: readonly IndexScheme[]): SchemeLookup {
  const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  return (id, path) => {
    const scheme = byId.get(id);
    if (scheme !== undefined) return scheme;
    throw new ContractError(url, [
      { path: `${path}.scheme`, expected: 'the id of an entry of schemes', received: id },
    ]);
  };
}
