import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { definitionsQuery } from '@/api/catalog/definitionQueries';
import { schemesQuery } from '@/api/catalog/schemeQueries';
import { unwrap } from '@/api/http/parsePart';
import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { schemeInForce } from '@/domain/hearing/schemeInForce';
import { indicatorsInScope, quickWinsInScope } from '@/domain/hearing/scope';
import { type BasisModel, selectBasis } from './selectBasis';

/** Definitions, sources and weights behind the figures of the hearing. */
export function useBasis({
  viewpoint: { regency, asOf, on, rules },
  hearing: { scope },
}: SectionProps): BasisModel {
  const base = useApiBase();
  const [{ data }, { data: definitions }, { data: schemes }] = useSuspenseQueries({
    queries: [
      scorecardQuery(base, regency, asOf),
      definitionsQuery(base, regency),
      schemesQuery(base),
    ],
  });
  return useMemo(() => {
    const conditions = indicatorConditionsOf(data, on);
    return selectBasis({
      conditions,
      inScope: indicatorsInScope(conditions, scope, data.agencies),
      records: unwrap(data.indicators),
      quickWins: quickWinsInScope(quickWinConditionsOf(data, { on, rules }), scope, data.agencies),
      definitions,
      scheme: schemeInForce(unwrap(data.evaluations), schemes, on),
      on,
      rules,
    });
  }, [data, definitions, schemes, scope, on, rules]);
}
