import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import type { QuickWinPlan } from '@/domain/quick-win/quickWinPlan';
import type { RegencyCode } from '@/domain/region/region';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { type ApiBase, resourceUrl } from '../apiBase';
import { quickWinsSchema } from '../contract/catalog/quickWinPlanSchemas';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';
import { toQuickWin } from '../scorecard/toScorecard';
import { type SourceLookup, sourceLookup, toPeriod } from '../toRecords';

type Wire = v.InferOutput<typeof quickWinsSchema>['quickWins'][number];

/** Quick wins of a regency with plan and sites, every published version. Throws `ContractError`. */
export const quickWinPlansQuery = (base: ApiBase, regency: RegencyCode) =>
  queryOptions({
    queryKey: ['quick-wins', base.catalog, regency],
    queryFn: async ({ signal }) => {
      const url = resourceUrl(base, 'quickWins', { regency });
      const body = await getJson(url, signal);
      return unwrap(
        parsePart(url, quickWinsSchema, body, ({ quickWins, sources }) => {
          const source = sourceLookup(url, sources);
          return quickWins.map((wire) => toPlan(wire, source));
        }),
      );
    },
  });

const toPlan = ({ withdrawnAt, ...wire }: Wire, source: SourceLookup): QuickWinPlan => ({
  ...wire,
  ...toQuickWin({ ...wire, withdrawnAt }, source),
  outcome: wire.outcome && {
    ...wire.outcome,
    period: wire.outcome.period === undefined ? null : toPeriod(wire.outcome.period),
  },
  plannedCurve: wire.plannedCurve.map((point) => ({
    date: isoDate(point.date),
    physical: percent(point.physical),
    financial: percent(point.financial),
  })),
});
