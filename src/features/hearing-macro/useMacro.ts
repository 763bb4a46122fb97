import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { definitionsQuery } from '@/api/catalog/definitionQueries';
import { observationsQuery } from '@/api/observations/observationQueries';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { macroIndicators } from '@/domain/hearing/macro/macroTable';
import { type MacroModel, selectMacro } from './selectMacro';

/** The macro set with all its years: the scorecard of a year does not hold those before it. */
export function useMacro({ viewpoint: { regency, asOf, on } }: SectionProps): MacroModel {
  const base = useApiBase();
  const [{ data }, { data: definitions }] = useSuspenseQueries({
    queries: [scorecardQuery(base, regency, asOf), definitionsQuery(base, regency)],
  });
  const indicators = useMemo(
    () => macroIndicators(indicatorConditionsOf(data, on).map(({ indicator }) => indicator)),
    [data, on],
  );
  const figures = useSuspenseQueries({
    queries: indicators.map(({ id }) => observationsQuery(base, regency, id)),
    combine: (answers) => answers.map((answer) => answer.data),
  });
  return useMemo(
    () => selectMacro({ indicators, figures, definitions, regency, on }),
    [indicators, figures, definitions, regency, on],
  );
}
