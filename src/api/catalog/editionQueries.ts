import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import type { Edition } from '@/domain/hearing/edition';
import { type HearingScope, WHOLE_REGENCY } from '@/domain/hearing/scope';
import type { RegencyCode } from '@/domain/region/region';
import { isoDate } from '@/domain/time/calendar';
import { type ApiBase, resourceUrl } from '../apiBase';
import { editionsSchema } from '../contract/catalog/editionSchemas';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';

/** Frozen editions of hearings. Throws `ContractError`. */
export const editionsQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({
    queryKey: ['editions', base.catalog, regency],
    queryFn: async ({ signal }): Promise<Edition[]> => {
      const url = resourceUrl(base, 'editions', { regency });
      const body = await getJson(url, signal);
      return unwrap(
        parsePart(url, editionsSchema, body, ({ editions }) =>
          editions.map((wire) => ({
            ...wire,
            asOf: isoDate(wire.asOf),
            commission: wire.commission ?? null,
            scope: scopeOf(wire),
            fingerprint: wire.fingerprint ?? null,
            meetingDate: isoDate(wire.meetingDate),
            publishedAt: isoDate(wire.publishedAt),
          })),
        ),
      );
    },
  });

type Wire = v.InferOutput<typeof editionsSchema>['editions'][number];

function scopeOf({ scope, commission }: Wire): HearingScope {
  if (scope !== undefined)
    return 'agency' in scope
      ? { kind: 'agency', agency: scope.agency }
      : { kind: 'dimension', dimension: scope.dimension };
  return commission === undefined ? WHOLE_REGENCY : { kind: 'commission', commission };
}
