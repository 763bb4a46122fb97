import { queryOptions } from '@tanstack/react-query';
import type { Readiness } from '@/domain/assessment/readiness/readiness';
import type { RegencyCode } from '@/domain/region/region';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { type ApiBase, resourceUrl } from '../apiBase';
import { readinessSchema } from '../contract/assessment/readinessSchemas';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';
import { sourceLookup } from '../toRecords';

/** Readiness checklist and action pillars, every year and version. Throws `ContractError`. */
export const readinessQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({
    queryKey: ['readiness', base.assessment, regency],
    queryFn: async ({ signal }): Promise<Readiness> => {
      const url = resourceUrl(base, 'readiness', { regency });
      const body = await getJson(url, signal);
      return unwrap(
        parsePart(url, readinessSchema, body, ({ items, pillars, sources }) => {
          const source = sourceLookup(url, sources);
          return {
            items: items.map((wire) => ({
              ...wire,
              agency: wire.agency ?? null,
              source: source(wire.source),
              publishedAt: isoDate(wire.publishedAt),
            })),
            pillars: pillars.map((wire) => ({
              ...wire,
              achievement: percent(wire.achievement),
              source: source(wire.source),
              publishedAt: isoDate(wire.publishedAt),
            })),
          };
        }),
      );
    },
  });
