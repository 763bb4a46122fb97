import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import type { HearingPromise } from '@/domain/hearing/promise';
import type { RegencyCode } from '@/domain/region/region';
import { isoDate } from '@/domain/time/calendar';
import { type ApiBase, resourceUrl } from '../apiBase';
import { promisesSchema } from '../contract/assessment/promiseSchemas';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';
import { type SourceLookup, sourceLookup, toDateOrNull } from '../toRecords';

type Wire = v.InferOutput<typeof promisesSchema>['promises'][number];

/** Promises made at hearings, every published version. Throws `ContractError`. */
export const promisesQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({
    queryKey: ['promises', base.assessment, regency],
    queryFn: async ({ signal }) => {
      const url = resourceUrl(base, 'promises', { regency });
      const body = await getJson(url, signal);
      return unwrap(
        parsePart(url, promisesSchema, body, ({ promises, sources }) => {
          const source = sourceLookup(url, sources);
          return promises.map((wire) => toPromise(wire, source));
        }),
      );
    },
  });

const toPromise = (wire: Wire, source: SourceLookup): HearingPromise => ({
  ...wire,
  due: isoDate(wire.due),
  keptAt: toDateOrNull(wire.keptAt),
  evidence: wire.evidence.map(({ name, url = null }) => ({ name, url })),
  indicator: wire.indicator ?? null,
  quickWin: wire.quickWin ?? null,
  source: source(wire.source),
  publishedAt: isoDate(wire.publishedAt),
});
