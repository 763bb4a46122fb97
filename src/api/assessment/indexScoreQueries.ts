import { queryOptions } from '@tanstack/react-query';
import type { IndexScore } from '@/domain/assessment/indices/indexScore';
import type { RegencyCode } from '@/domain/region/region';
import { isoDate } from '@/domain/time/calendar';
import { score } from '@/domain/units';
import { type ApiBase, resourceUrl } from '../apiBase';
import { schemeLookup, schemesQuery } from '../catalog/schemeQueries';
import { indexScoresSchema } from '../contract/assessment/indexScoreSchemas';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';
import { sourceLookup } from '../toRecords';

/** Every published version of other index scores, with their schemes. Throws `ContractError`. */
export const indexScoresQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({
    queryKey: ['index-scores', base.assessment, regency],
    queryFn: async ({ signal, client }): Promise<IndexScore[]> => {
      const url = resourceUrl(base, 'indexScores', { regency });
      const [body, schemes] = await Promise.all([
        getJson(url, signal),
        client.fetchQuery(schemesQuery(base)),
      ]);
      const scheme = schemeLookup(url, schemes);
      return unwrap(
        parsePart(url, indexScoresSchema, body, ({ scores, sources }) => {
          const source = sourceLookup(url, sources);
          return scores.map((wire, at) => ({
            ...wire,
            scheme: scheme(wire.scheme, `scores.${at}`),
            value: score(wire.value),
            components: wire.components.map((part) => ({ ...part, score: score(part.score) })),
            decree: wire.decree ?? null,
            source: source(wire.source),
            publishedAt: isoDate(wire.publishedAt),
          }));
        }),
      );
    },
  });
