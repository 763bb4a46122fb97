import { queryOptions } from '@tanstack/react-query';
import type { HearingPromise } from '@/domain/hearing/promise';
import type { RegencyCode } from '@/domain/region/region';
import { isoDate } from '@/domain/time/calendar';
import { type ApiBase, resourceUrl } from '../apiBase';
import { promisesSchema } from '../contract/assessment/promiseSchemas';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';
import { toDateOrNull } from '../toRecords';

/** Promises made at hearings, every published version. Throws `ContractError`. */
export const promisesQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({
    queryKey: ['promises', base.assessment, regency],
    queryFn: async ({ signal }): Promise<HearingPromise[]> => {
      const url = resourceUrl(base, 'promises', { regency });
      const body = await getJson(url, signal);
      return unwrap(
        parsePart(url, promisesSchema, body, ({ promises }) =>
          promises.map((wire) => ({
            ...wire,
            due: isoDate(wire.due),
            keptAt: toDateOrNull(wire.keptAt),
            evidence: wire.evidence.map(({ name, url: address = null }) => ({
              name,
              url: address,
            })),
            indicator: wire.indicator ?? null,
            quickWin: wire.quickWin ?? null,
            publishedAt: isoDate(wire.publishedAt),
          })),
        ),
      );
    },
  });
