import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import type { RegencyCode } from '@/domain/region/region';
import type { Service } from '@/domain/region/service';
import { isoDate } from '@/domain/time/calendar';
import { type ApiBase, resourceUrl } from '../apiBase';
import { servicesSchema } from '../contract/catalog/serviceSchemas';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';
import { type SourceLookup, sourceLookup, toPeriod } from '../toRecords';

type Wire = v.InferOutput<typeof servicesSchema>['services'][number];

/** Services and applications of a regency, every published version. Throws `ContractError`. */
export const servicesQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({
    queryKey: ['services', base.catalog, regency],
    queryFn: async ({ signal }) => {
      const url = resourceUrl(base, 'services', { regency });
      const body = await getJson(url, signal);
      return unwrap(
        parsePart(url, servicesSchema, body, ({ services, sources }) => {
          const source = sourceLookup(url, sources);
          return services.map((wire) => toService(wire, source));
        }),
      );
    },
  });

const toService = (wire: Wire, source: SourceLookup): Service => ({
  ...wire,
  nameSource: wire.nameSource === undefined ? null : source(wire.nameSource),
  usersPeriod: wire.usersPeriod === undefined ? null : toPeriod(wire.usersPeriod),
  url: wire.url ?? null,
  position: wire.position ?? null,
  district: wire.district ?? null,
  source: source(wire.source),
  publishedAt: isoDate(wire.publishedAt),
});
