import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import type { IndicatorDefinition } from '@/domain/indicator/indicatorDefinition';
import type { RegencyCode } from '@/domain/region/region';
import { isoDate } from '@/domain/time/calendar';
import { type ApiBase, resourceUrl } from '../apiBase';
import { indicatorsSchema } from '../contract/catalog/definitionSchemas';
import { getJson } from '../http/getJson';
import { parseList } from '../http/parseList';
import { unwrap } from '../http/parsePart';
import { toIndicator } from '../scorecard/toScorecard';
import { toDateOrNull } from '../toRecords';

type Wire = v.InferOutput<typeof indicatorsSchema>['indicators'][number];

/** Definitions of a regency's indicators, every published version. Throws `ContractError`. */
export const definitionsQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({
    queryKey: ['definitions', base.catalog, regency],
    queryFn: async ({ signal }) => {
      const url = resourceUrl(base, 'indicators', { regency });
      const { indicators } = indicatorsSchema.entries;
      const body = await getJson(url, signal);
      return unwrap(await parseList(url, 'indicators', indicators, body, toDefinition));
    },
  });

const toDefinition = (wire: Wire): IndicatorDefinition => ({
  id: wire.id,
  indicator: toIndicator(wire),
  aliases: wire.aliases,
  definition: wire.definition,
  formulaText: wire.formulaText,
  leadReason: wire.leadReason ?? null,
  producer: wire.producer,
  steward: wire.steward,
  documents: wire.documents,
  sourceUrl: wire.sourceUrl ?? null,
  nextRelease: toDateOrNull(wire.nextRelease ?? null),
  publishedAt: isoDate(wire.publishedAt),
});
