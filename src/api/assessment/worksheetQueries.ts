import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import type { Worksheet } from '@/domain/assessment/worksheet';
import type { RegencyCode } from '@/domain/region/region';
import { isoDate } from '@/domain/time/calendar';
import { type ApiBase, resourceUrl } from '../apiBase';
import { worksheetsSchema } from '../contract/assessment/worksheetSchemas';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';
import { type SourceLookup, sourceLookup, toDateOrNull } from '../toRecords';

type Wire = v.InferOutput<typeof worksheetsSchema>['worksheets'][number];

/** Worksheets of all agencies, every published version. Throws `ContractError`. */
export const worksheetsQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({
    queryKey: ['worksheets', base.assessment, regency],
    queryFn: async ({ signal }) => {
      const url = resourceUrl(base, 'worksheets', { regency });
      const body = await getJson(url, signal);
      return unwrap(
        parsePart(url, worksheetsSchema, body, ({ worksheets, sources }) => {
          const source = sourceLookup(url, sources);
          return worksheets.map((wire) => toWorksheet(wire, source));
        }),
      );
    },
  });

const toWorksheet = (wire: Wire, source: SourceLookup): Worksheet => ({
  ...wire,
  due: isoDate(wire.due),
  submittedAt: toDateOrNull(wire.submittedAt),
  attachments: wire.attachments.map(({ name, url = null }) => ({ name, url })),
  source: source(wire.source),
  publishedAt: isoDate(wire.publishedAt),
});
